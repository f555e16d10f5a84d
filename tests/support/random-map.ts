import fc from 'fast-check';
import {
  ADVERTISING_REVIEWS,
  AMOUNT_BANDS,
  ASPECTS,
  DURATION_UNITS,
  ENGAGEMENTS,
  EVIDENCES,
  INTEREST_RELATIONS,
  MAX_BURDEN,
  MAX_DURATION,
  MAX_PHASE_WIDTH,
  MAX_SAMPLE_SIZE,
  MAX_TEXT_LENGTH,
  MAX_VALUE,
  MAX_Y,
  MEASURE_KINDS,
  MIN_PHASE_WIDTH,
  OPPORTUNITY_STATUSES,
  PERSONAL_DATA_REVIEWS,
  PERSPECTIVES,
  PHASE_KINDS,
  STAGES,
  STATUSES,
  cleanText,
  cleanTitle,
  firstOrders,
  orderBetween,
  tableOf,
  type Annotation,
  type Id,
  type JourneyMap,
  type Link,
} from '#model';

/** Texts as people write them: both languages, signs, emoji, marks, line breaks. */
const CHARACTERS = [
  ...Array.from('abcXYZ019 .,:;#%&<>"\'\\/{}[]()-_　、。「」：患者の接点受診がパんｶﾞ'),
  'é',
  'e\u0301',
  '👩‍⚕️',
  '𠮷',
  '\n',
  '\t',
  '\u202e',
  '__proto__',
  'constructor',
];
const words = fc.string({ unit: fc.constantFrom(...CHARACTERS), maxLength: 12 });
const title = words.map((text) => cleanTitle(cleanTitle(text)));
const text = fc
  .oneof(
    { weight: 30, arbitrary: words },
    { weight: 1, arbitrary: words.map((part) => `${part}字`.repeat(MAX_TEXT_LENGTH).slice(0, MAX_TEXT_LENGTH - 1)) },
  )
  .map((value) => cleanText(value));

const timestamp = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const coordinate = (least: number, most: number): fc.Arbitrary<number> =>
  fc.oneof(
    fc.integer({ min: Math.ceil(least / 8), max: Math.floor(most / 8) }).map((value) => value * 8 + 0),
    fc.double({ min: least, max: most, noNaN: true }).map((value) => value + 0),
  );
const orNull = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { freq: 3 });
const some = (least: number, most: number) => ({ minLength: least, maxLength: most });
/** Which record of another table; brought into its range when the map is put together. */
const pick = fc.nat(1000);
const label = fc.string({ unit: fc.constantFrom(...Array.from('abcXYZ019_-')), maxLength: 12 });
const titles = fc.uniqueArray(
  title.filter((value) => value !== ''),
  some(0, 3),
);
const perspective = fc.constantFrom(...PERSPECTIVES);

const trait = orNull(fc.integer({ min: 1, max: 5 }));

const duration = orNull(
  fc.record({
    amount: fc.double({ min: 0, max: MAX_DURATION, noNaN: true }).map((value) => value + 0),
    unit: fc.constantFrom(...DURATION_UNITS),
  }),
);

const review = fc.record({
  advertising: fc.constantFrom(...ADVERTISING_REVIEWS),
  personalData: fc.constantFrom(...PERSONAL_DATA_REVIEWS),
  conflictOfInterest: text,
  reviewedBy: title,
  reviewedAt: orNull(timestamp),
  note: text,
  reviewedWording: text,
  reviewedChannel: orNull(title.map((value) => value || 'web')),
});

const cost = orNull(fc.double({ min: 0, max: MAX_BURDEN, noNaN: true }).map((value) => value + 0));

const parts = fc.record({
  info: fc.record({
    title,
    description: text,
    theme: title,
    createdAt: timestamp,
    updatedAt: timestamp,
    participants: text,
    validatedAt: orNull(timestamp),
    reviewAt: orNull(timestamp),
  }),
  phases: fc.array(
    fc.record({
      label,
      order: pick,
      title,
      kind: fc.constantFrom(...PHASE_KINDS),
      width: coordinate(MIN_PHASE_WIDTH, MAX_PHASE_WIDTH),
    }),
    some(1, 6),
  ),
  touchpoints: fc.array(
    fc.record({
      label,
      phase: pick,
      x: coordinate(0, MAX_PHASE_WIDTH),
      y: coordinate(-MAX_Y, MAX_Y),
      title,
      description: text,
      voice: text,
      channel: orNull(title.map((value) => value || 'web')),
      furtherChannels: titles,
      duration,
      actors: titles,
      stage: orNull(fc.constantFrom(...STAGES)),
      engagement: orNull(fc.constantFrom(...ENGAGEMENTS)),
      mix: titles,
      purposes: titles,
      moment: fc.boolean(),
      status: fc.constantFrom(...STATUSES),
      painPoint: text,
      wording: text,
      burden: fc.record({ hours: cost, yen: cost, travelMinutes: cost, daysOff: cost }),
      patientView: text,
      clinicalView: text,
      marketingView: text,
      executiveView: text,
      sources: text,
      review,
      isLocked: fc.constantFrom(false, false, false, true),
    }),
    some(0, 10),
  ),
  personas: fc.array(
    fc.record({
      label,
      order: pick,
      name: title,
      ageBand: title,
      condition: text,
      goals: text,
      medical: text,
      psychological: text,
      economic: text,
      social: text,
      supporters: text,
    }),
    some(0, 3),
  ),
  journeys: fc.array(
    fc.record({
      label,
      order: pick,
      title,
      aspects: fc.uniqueArray(fc.constantFrom(...ASPECTS), some(1, 4)),
      persona: orNull(pick),
      behaviour: text,
    }),
    some(0, 4),
  ),
  links: fc.array(fc.record({ label, journey: pick, source: pick, target: pick, title, duration }), some(0, 15)),
  ratings: fc.array(
    fc.record({
      label,
      touchpoint: pick,
      aspect: fc.constantFrom(...ASPECTS),
      perspective,
      score: fc.integer({ min: -4, max: 4 }).map((value) => value / 2 + 0),
      reason: text,
      evidence: fc.constantFrom(...EVIDENCES),
      furtherEvidence: fc.uniqueArray(fc.constantFrom(...EVIDENCES), some(0, 2)),
      weight: fc.oneof(
        fc.constantFrom(0, 1),
        fc.double({ min: 0, max: 1e6, noNaN: true }).map((value) => value + 0),
      ),
      rater: title,
      recordedAt: orNull(timestamp),
    }),
    some(0, 12),
  ),
  annotations: fc.array(
    fc.record({
      label,
      kind: fc.constantFrom('touchpoint', 'link', 'phase', 'spot'),
      target: pick,
      x: coordinate(-MAX_Y, MAX_Y),
      y: coordinate(-MAX_Y, MAX_Y),
      perspective: orNull(perspective),
      author: title,
      text,
      createdAt: timestamp,
      resolvedAt: orNull(timestamp),
      parent: orNull(pick),
    }),
    some(0, 6),
  ),
  opportunities: fc.array(
    fc.record({
      label,
      title,
      description: text,
      touchpoints: fc.array(pick, some(0, 4)),
      impact: orNull(fc.integer({ min: 1, max: 5 })),
      effort: orNull(fc.integer({ min: 1, max: 5 })),
      owner: title,
      status: fc.constantFrom(...OPPORTUNITY_STATUSES),
      perspective: orNull(perspective),
      measure: title,
    }),
    some(0, 4),
  ),
  measures: fc.array(
    fc.record({
      label,
      order: pick,
      kind: fc.constantFrom(...MEASURE_KINDS),
      title,
      value: orNull(coordinate(-MAX_VALUE, MAX_VALUE)),
      unit: title,
      measuredAt: orNull(timestamp),
      sources: text,
      sampleSize: orNull(fc.nat(MAX_SAMPLE_SIZE)),
    }),
    some(0, 3),
  ),
  channels: fc.uniqueArray(
    fc.record({
      label,
      channel: title.map((value) => value || 'web'),
      credibility: trait,
      immediacy: trait,
      empathy: trait,
      isAdvertising: orNull(fc.boolean()),
    }),
    { ...some(0, 3), selector: ({ channel }) => channel },
  ),
  interests: fc.array(
    fc.record({
      label,
      order: pick,
      role: title,
      relation: fc.constantFrom(...INTEREST_RELATIONS),
      counterpart: title,
      product: title,
      amount: orNull(fc.constantFrom(...AMOUNT_BANDS)),
      from: orNull(timestamp),
      to: orNull(timestamp),
      declaredAt: orNull(timestamp),
      note: text,
      touchpoints: fc.array(pick, some(0, 3)),
    }),
    some(0, 3),
  ),
  dismissals: fc.array(
    fc.record({ label, key: fc.constantFrom('methodOpen', 'oneChannel'), basis: text, reason: text, at: timestamp }),
    some(0, 2),
  ),
});

type Parts = typeof parts extends fc.Arbitrary<infer P> ? P : never;

/** Any well-formed map (`check` finds nothing), small enough for hundreds of runs. Shrinks. */
export const arbitraryMap = (): fc.Arbitrary<JourneyMap> => parts.map(assemble);

function assemble(drafts: Parts): JourneyMap {
  const phases = inOrder(withIds(drafts.phases));
  const touchpoints = withIds(drafts.touchpoints).map(({ phase, ...row }) => ({
    ...row,
    phaseId: at(phases, phase)!.id,
  }));
  const personas = inOrder(withIds(drafts.personas));
  const journeys = inOrder(withIds(drafts.journeys)).map(({ persona, ...row }) => ({
    ...row,
    personaId: persona === null ? null : (at(personas, persona)?.id ?? null),
  }));
  const links = soundLinks(drafts, { journeys, touchpoints });
  const ratings = touchpoints.length === 0 ? [] : withIds(drafts.ratings);
  return {
    info: drafts.info,
    phases: tableOf(phases),
    touchpoints: tableOf(touchpoints),
    journeys: tableOf(journeys),
    links: tableOf(links),
    ratings: tableOf(
      ratings.map(({ touchpoint, ...row }) => ({ ...row, touchpointId: at(touchpoints, touchpoint)!.id })),
    ),
    annotations: tableOf(soundAnnotations(drafts, { phases, touchpoints, links })),
    personas: tableOf(personas),
    opportunities: tableOf(
      withIds(drafts.opportunities).map(({ touchpoints: picks, ...row }) => ({
        ...row,
        touchpointIds: [...new Set(picks.flatMap((index) => at(touchpoints, index)?.id ?? []))],
      })),
    ),
    measures: tableOf(inOrder(withIds(drafts.measures))),
    channels: tableOf(withIds(drafts.channels)),
    interests: tableOf(
      inOrder(withIds(drafts.interests)).map(({ touchpoints: picks, ...row }) => ({
        ...row,
        touchpointIds: [...new Set(picks.flatMap((index) => at(touchpoints, index)?.id ?? []))],
      })),
    ),
    dismissals: tableOf(withIds(drafts.dismissals)),
  };
}

const at = <R>(rows: readonly R[], index: number): R | undefined => rows[index % Math.max(1, rows.length)];

/** The number at the end keeps ids apart and makes none of them a reserved name. */
const withIds = <R extends { label: string }>(rows: readonly R[]): (Omit<R, 'label'> & { id: Id })[] =>
  rows.map(({ label: start, ...row }, index) => ({ ...row, id: `${start}_${index}` }));

/** Gives every row an order key, each inserted at a random place among those before it. */
function inOrder<R extends { order: number }>(rows: readonly R[]): (Omit<R, 'order'> & { order: string })[] {
  const keys: string[] = [];
  return rows.map((row) => {
    const index = row.order % (keys.length + 1);
    const key = keys.length === 0 ? firstOrders(1)[0]! : orderBetween(keys[index - 1] ?? null, keys[index] ?? null);
    keys.splice(index, 0, key);
    return { ...row, order: key };
  });
}

interface Named {
  readonly id: Id;
}

function soundLinks(
  { links }: Parts,
  { journeys, touchpoints }: { journeys: readonly Named[]; touchpoints: readonly Named[] },
): Link[] {
  const seen = new Set<string>();
  return withIds(links).flatMap(({ id, title: caption, duration: time, ...picks }) => {
    const journey = at(journeys, picks.journey);
    const source = at(touchpoints, picks.source);
    const target = at(touchpoints, picks.target);
    if (journey === undefined || source === undefined || target === undefined || source === target) return [];
    const ends = `${journey.id} ${source.id} ${target.id}`;
    if (seen.has(ends)) return [];
    seen.add(ends);
    return [{ id, journeyId: journey.id, source: source.id, target: target.id, label: caption, duration: time }];
  });
}

function soundAnnotations(
  { annotations }: Parts,
  tables: { phases: readonly Named[]; touchpoints: readonly Named[]; links: readonly Named[] },
): Annotation[] {
  const rows: Annotation[] = [];
  for (const { kind, target, x, y, parent, ...row } of withIds(annotations)) {
    const aim = kind === 'spot' ? undefined : at(tables[`${kind}s`], target);
    // Replies lead to earlier ones, so that they never go round in a circle.
    const parentId = parent === null ? null : (at(rows, parent)?.id ?? null);
    rows.push({
      ...row,
      parentId,
      target: kind === 'spot' || aim === undefined ? { kind: 'spot', x, y } : { kind, id: aim.id },
    });
  }
  return rows;
}
