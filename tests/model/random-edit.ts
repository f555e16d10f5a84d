import fc from 'fast-check';
import {
  AMOUNT_BANDS,
  ASPECTS,
  DURATION_UNITS,
  ENGAGEMENTS,
  EVIDENCES,
  INTEREST_RELATIONS,
  MEASURE_KINDS,
  OPPORTUNITY_STATUSES,
  PERSPECTIVES,
  PHASE_KINDS,
  STAGES,
  STATUSES,
  type AnnotationTarget,
  createJourney,
  createLink,
  createRating,
  createTouchpoint,
  type EditArgs,
  type EditName,
  type Id,
  type JourneyMap,
  type Table,
} from '#model';
import type { Step } from '#editor';
import { throughJson } from '../support/expect-edit.ts';
import { arbitraryMap } from '../support/random-map.ts';

/** Any sound map, of plain objects only: fast-check's records lack a prototype, which would count as a difference. */
export const randomMap = (): fc.Arbitrary<JourneyMap> => arbitraryMap().map(throughJson);

/** Something that can only be said once the map is known, such as one of its ids. */
type Draw<T> = fc.Arbitrary<(map: JourneyMap) => T>;

const always = <T>(arbitrary: fc.Arbitrary<T>): Draw<T> => arbitrary.map((value) => () => value);

/** An id of the table, or now and then one that is not there. */
const known = (table: Table): Draw<Id> =>
  fc.nat(1_000).map((pick) => (map) => {
    const ids = Object.keys(map[table]);
    return ids[pick % (ids.length + 1)] ?? 'nobody';
  });

const knownOrNull = (table: Table): Draw<Id | null> => fc.oneof(always(fc.constant(null)), known(table));

const several = <T>(draw: Draw<T>): Draw<T[]> =>
  fc.array(draw, { maxLength: 4 }).map((draws) => (map) => draws.map((each) => each(map)));

/** An object, each field drawn; those not named in `required` may be missing. */
const fields = <T extends object, R extends keyof T & string = never>(
  draws: { readonly [K in keyof T]-?: Draw<T[K]> },
  required: readonly R[] = [],
): Draw<Partial<T> & Pick<T, R>> =>
  fc
    .record<Record<string, (map: JourneyMap) => unknown>, never>(draws as never, { requiredKeys: required as never })
    .map(
      (drawn) => (map) =>
        Object.fromEntries(Object.entries(drawn).map(([key, draw]) => [key, draw!(map)])) as Partial<T> & Pick<T, R>,
    );

const newId = always(fc.stringMatching(/^new[0-9a-z]{6}$/));
/** Any UTF-16 code units, many of which no map may keep. */
const text = always(
  fc.string({
    unit: fc.oneof(
      fc.constantFrom('a', 'b', ' ', '患', 'が', '\n', '\r', '\t', '\0', '\u3099', 'ー'),
      fc.nat(0xffff).map((code) => String.fromCharCode(code)),
    ),
    maxLength: 12,
  }),
);
const number = fc.oneof(fc.integer({ min: -400, max: 4_000 }), fc.double());
const point = always(fc.record({ x: number, y: number }));
const index = always(fc.integer({ min: -2, max: 8 }));
const timestamp = fc.integer({ min: 0, max: 4e12 }).map((time) => new Date(time).toISOString());
const perspective = fc.constantFrom(...PERSPECTIVES);
const perspectiveOrNull = always(fc.oneof(perspective, fc.constant(null)));
const aspects = fc.uniqueArray(fc.constantFrom(...ASPECTS), { maxLength: 4 });

const duration = always(
  fc.oneof(
    fc.constant(null),
    fc.record({ amount: fc.double({ min: -1, max: 1e7 }), unit: fc.constantFrom(...DURATION_UNITS) }),
  ),
);

const touchpointFields = fields({
  title: text,
  voice: text,
  channel: fc.oneof(text, always(fc.constantFrom('clinic', null))),
  furtherChannels: several(text),
  duration,
  actors: several(text),
  mix: several(text),
  stage: always(fc.constantFrom(...STAGES, null)),
  engagement: always(fc.constantFrom(...ENGAGEMENTS, null)),
  moment: always(fc.boolean()),
  status: always(fc.constantFrom(...STATUSES)),
  patientView: text,
  executiveView: text,
});
const ratingFields = {
  perspective: always(perspective),
  reason: text,
  evidence: always(fc.constantFrom(...EVIDENCES)),
  furtherEvidence: always(fc.uniqueArray(fc.constantFrom(...EVIDENCES), { maxLength: 2 })),
  weight: always(number),
  rater: text,
};
const opportunityFields = {
  title: text,
  description: text,
  impact: always(fc.oneof(number, fc.constant(null))),
  effort: always(fc.oneof(number, fc.constant(null))),
  owner: text,
  status: always(fc.constantFrom(...OPPORTUNITY_STATUSES)),
  perspective: perspectiveOrNull,
  measure: text,
  touchpointIds: several(known('touchpoints')),
};
const personaFields = {
  name: text,
  ageBand: text,
  condition: text,
  goals: text,
  medical: text,
  psychological: text,
  economic: text,
  social: text,
  supporters: text,
};
const measureFields = {
  kind: always(fc.constantFrom(...MEASURE_KINDS)),
  title: text,
  value: always(fc.oneof(number, fc.constant(null))),
  unit: text,
  measuredAt: always(fc.oneof(timestamp, fc.constant(null))),
  sources: text,
  sampleSize: always(fc.oneof(number, fc.constant(null))),
};
const interestFields = {
  role: text,
  relation: always(fc.constantFrom(...INTEREST_RELATIONS)),
  counterpart: text,
  product: text,
  amount: always(fc.constantFrom(null, ...AMOUNT_BANDS)),
  declaredAt: always(fc.oneof(timestamp, fc.constant(null))),
  note: text,
  touchpointIds: several(known('touchpoints')),
};
const trait = always(fc.oneof(number, fc.constant(null)));
/** A place for an annotation; now and then one that is not there. */
const target: Draw<AnnotationTarget> = fc.oneof(
  point.map((at) => (map: JourneyMap) => ({ kind: 'spot', ...at(map) }) as const),
  ...(
    [
      ['touchpoint', 'touchpoints'],
      ['link', 'links'],
      ['phase', 'phases'],
    ] as const
  ).map(([kind, table]) => known(table).map((id) => (map: JourneyMap) => ({ kind, id: id(map) }))),
);

const knownChannel = known('channels').map((id) => (map: JourneyMap) => map.channels[id(map)]?.channel ?? 'web');

// Few ids, so that what is pasted refers to each other.
const pastedId = fc.constantFrom('p1', 'p2', 'p3').map((id) => () => id);
const pastedTouchpoint = fc.tuple(pastedId, known('phases'), number, number, text).map(
  ([id, phaseId, x, y, title]) =>
    (map: JourneyMap) =>
      createTouchpoint({ id: id(), phaseId: phaseId(map), x, y, title: title(map) }),
);
const pastedJourney = fc.tuple(pastedId, text, aspects).map(
  ([id, title, chosen]) =>
    (map: JourneyMap) =>
      createJourney({ id: id(), order: '', title: title(map), aspects: chosen }),
);
const pastedLink = fc
  .tuple(newId, fc.oneof(pastedId, known('journeys')), pastedId, fc.oneof(pastedId, known('touchpoints')))
  .map(
    ([id, journeyId, source, target]) =>
      (map: JourneyMap) =>
        createLink({ id: id(map), journeyId: journeyId(map), source: source(), target: target(map) }),
  );
const pastedRating = fc.tuple(newId, pastedId, fc.constantFrom(...ASPECTS), number).map(
  ([id, touchpointId, aspect, score]) =>
    (map: JourneyMap) =>
      createRating({ id: id(map), touchpointId: touchpointId(), aspect, score }),
);
const importedRating = fc
  .tuple(fc.oneof(newId, known('ratings')), known('touchpoints'), fc.constantFrom(...ASPECTS), number, number)
  .map(
    ([id, touchpointId, aspect, score, weight]) =>
      (map: JourneyMap) =>
        createRating({ id: id(map), touchpointId: touchpointId(map), aspect, score, weight }),
  );
const pastedAnnotation = fc
  .tuple(newId, pastedId, fc.oneof(pastedId, known('annotations')), text)
  .map(([id, target, parentId, words]) => (map: JourneyMap) => ({
    id: id(map),
    target: { kind: 'touchpoint' as const, id: target() },
    parentId: parentId(map),
    text: words(map),
    perspective: null,
    author: '',
    createdAt: '2026-11-22T09:00:00.000Z',
    resolvedAt: null,
  }));

/** Arguments for every edit, sensible or not. */
const argsOf: { readonly [N in EditName]: Draw<EditArgs<N>> } = {
  setInfo: fields({
    title: text,
    description: text,
    theme: text,
    participants: text,
    validatedAt: always(fc.oneof(timestamp, fc.constant(null))),
    reviewAt: always(fc.oneof(timestamp, fc.constant(null))),
  }),
  addPhase: fields(
    {
      id: fc.oneof(newId, known('phases')),
      index,
      title: text,
      kind: always(fc.constantFrom(...PHASE_KINDS)),
      width: always(number),
    },
    ['id', 'index', 'title'],
  ),
  editPhase: fields({ id: known('phases'), title: text, kind: always(fc.constantFrom(...PHASE_KINDS)) }, ['id']),
  movePhases: fields({ ids: several(known('phases')), index }, ['ids', 'index']),
  resizePhase: fields({ id: known('phases'), width: always(number) }, ['id', 'width']),
  removePhases: fields({ ids: several(known('phases')), moveTo: knownOrNull('phases') }, ['ids', 'moveTo']),
  addTouchpoint: fields(
    {
      id: fc.oneof(newId, known('touchpoints')),
      at: point,
      fields: touchpointFields,
      link: fields({ id: newId, journeyId: known('journeys'), source: known('touchpoints') }, [
        'id',
        'journeyId',
        'source',
      ]),
    },
    ['id', 'at'],
  ),
  addPlannedTouchpoint: fields(
    {
      id: fc.oneof(newId, known('touchpoints')),
      at: point,
      phaseId: known('phases'),
      fields: touchpointFields,
      link: fields({ id: newId, journeyId: known('journeys'), source: known('touchpoints') }, [
        'id',
        'journeyId',
        'source',
      ]),
    },
    ['id', 'at', 'phaseId', 'fields', 'link'],
  ),
  insertTouchpoint: fields(
    {
      id: newId,
      at: point,
      fields: touchpointFields,
      linkId: known('links'),
      linkIds: fc.tuple(newId, newId).map(
        ([first, second]) =>
          (map) =>
            [first(map), `${second(map)}_`] as const,
      ),
    },
    ['id', 'at', 'linkId', 'linkIds'],
  ),
  pasteTouchpoints: fields(
    {
      touchpoints: several(pastedTouchpoint),
      journeys: several(pastedJourney),
      links: several(pastedLink),
      ratings: several(pastedRating),
      annotations: several(pastedAnnotation),
    },
    ['touchpoints'],
  ),
  spliceTouchpoint: fields(
    {
      id: known('touchpoints'),
      linkId: known('links'),
      linkIds: fc.tuple(newId, newId).map(
        ([first, second]) =>
          (map) =>
            [first(map), `${second(map)}_`] as const,
      ),
    },
    ['id', 'linkId', 'linkIds'],
  ),
  editTouchpoints: fields({ ids: several(known('touchpoints')), fields: touchpointFields }, ['ids', 'fields']),
  moveTouchpoints: fc
    .tuple(
      fc.array(fc.tuple(known('touchpoints'), point), { maxLength: 4 }),
      fc.option(known('phases'), { nil: undefined }),
    )
    .map(([moves, phaseId]) => (map) => ({
      corners: Object.fromEntries(moves.map(([id, corner]) => [id(map), corner(map)])),
      ...(phaseId === undefined ? {} : { phaseId: phaseId(map) }),
    })),
  arrangeTouchpoints: fc
    .tuple(
      fc.array(fc.tuple(known('touchpoints'), point), { maxLength: 4 }),
      fc.array(fc.tuple(known('phases'), always(number)), { maxLength: 2 }),
    )
    .map(([places, widths]) => (map) => ({
      places: Object.fromEntries(places.map(([id, place]) => [id(map), place(map)])),
      widths: Object.fromEntries(widths.map(([id, width]) => [id(map), width(map)])),
    })),
  lockTouchpoints: fields({ ids: several(known('touchpoints')) }, ['ids']),
  unlockTouchpoints: fields({ ids: several(known('touchpoints')) }, ['ids']),
  removeTouchpoints: fields({ ids: several(known('touchpoints')) }, ['ids']),
  addJourney: fields(
    {
      id: fc.oneof(newId, known('journeys')),
      title: text,
      aspects: always(fc.tuple(fc.constantFrom(...ASPECTS), aspects).map(([first, rest]) => [first, ...rest] as const)),
    },
    ['id', 'title', 'aspects'],
  ),
  editJourney: fields(
    {
      id: known('journeys'),
      title: text,
      aspects: always(aspects),
      personaId: knownOrNull('personas'),
      behaviour: text,
    },
    ['id'],
  ),
  moveJourney: fields({ id: known('journeys'), index }, ['id', 'index']),
  removeJourney: fields({ id: known('journeys') }, ['id']),
  addLink: fields(
    {
      id: fc.oneof(newId, known('links')),
      journeyId: known('journeys'),
      source: known('touchpoints'),
      target: known('touchpoints'),
      label: text,
      duration,
    },
    ['id', 'journeyId', 'source', 'target'],
  ),
  editLink: fields(
    {
      id: known('links'),
      journeyId: known('journeys'),
      source: known('touchpoints'),
      target: known('touchpoints'),
      label: text,
      duration,
    },
    ['id'],
  ),
  removeLinks: fields({ ids: several(known('links')) }, ['ids']),
  addRating: fields(
    {
      id: fc.oneof(newId, known('ratings')),
      touchpointId: known('touchpoints'),
      aspect: always(fc.constantFrom(...ASPECTS)),
      score: always(number),
      ...ratingFields,
    },
    ['id', 'touchpointId', 'aspect', 'score'],
  ),
  addRatings: fields({ ratings: several(importedRating) }, ['ratings']),
  editRating: fields({ id: known('ratings'), score: always(number), ...ratingFields }, ['id']),
  removeRatings: fields({ ids: several(known('ratings')) }, ['ids']),
  addOpportunity: fields({ id: fc.oneof(newId, known('opportunities')), ...opportunityFields }, ['id', 'title']),
  editOpportunity: fields({ id: known('opportunities'), ...opportunityFields }, ['id']),
  removeOpportunity: fields({ id: known('opportunities') }, ['id']),
  addAnnotation: fields(
    {
      id: fc.oneof(newId, known('annotations')),
      text,
      createdAt: always(timestamp),
      target,
      parentId: knownOrNull('annotations'),
      perspective: perspectiveOrNull,
      author: text,
      resolvedAt: always(fc.oneof(timestamp, fc.constant(null))),
    },
    ['id', 'text', 'createdAt'],
  ),
  editAnnotation: fields({ id: known('annotations'), text, perspective: perspectiveOrNull }, ['id']),
  resolveAnnotation: fields({ id: known('annotations'), resolvedAt: always(timestamp) }, ['id', 'resolvedAt']),
  reopenAnnotation: fields({ id: known('annotations') }, ['id']),
  removeAnnotation: fields({ id: known('annotations') }, ['id']),
  addPersona: fields({ id: fc.oneof(newId, known('personas')), ...personaFields }, ['id', 'name']),
  editPersona: fields({ id: known('personas'), ...personaFields }, ['id']),
  movePersona: fields({ id: known('personas'), index }, ['id', 'index']),
  removePersona: fields({ id: known('personas') }, ['id']),
  addMeasure: fields({ id: fc.oneof(newId, known('measures')), ...measureFields }, ['id', 'title']),
  editMeasure: fields({ id: known('measures'), ...measureFields }, ['id']),
  moveMeasure: fields({ id: known('measures'), index }, ['id', 'index']),
  removeMeasure: fields({ id: known('measures') }, ['id']),
  addInterest: fields({ id: fc.oneof(newId, known('interests')), ...interestFields }, ['id', 'role']),
  editInterest: fields({ id: known('interests'), ...interestFields }, ['id']),
  moveInterest: fields({ id: known('interests'), index }, ['id', 'index']),
  removeInterest: fields({ id: known('interests') }, ['id']),
  dismissFinding: fields(
    {
      id: newId,
      key: fc.oneof(
        known('touchpoints').map((draw) => (map: JourneyMap) => `suffering ${draw(map)}`),
        known('journeys').map((draw) => (map: JourneyMap) => `longTrough ${draw(map)} medical`),
        always(fc.constant('methodOpen')),
      ),
      basis: text,
      reason: text,
      at: always(timestamp),
    },
    ['id', 'key', 'reason', 'at'],
  ),
  takeUpFinding: fields({ id: known('dismissals') }, ['id']),
  setChannel: fields(
    {
      id: fc.oneof(newId, known('channels')),
      channel: fc.oneof(text, always(fc.constantFrom('web', 'sns')), knownChannel),
      credibility: trait,
      immediacy: trait,
      empathy: trait,
      isAdvertising: always(fc.constantFrom(true, false, null)),
    },
    ['id', 'channel'],
  ),
  restoreVersion: fields({ version: always(randomMap()) }, ['version']),
};

/** Any edit with any arguments, given the map that it is for. Some are refused. A failing test prints the last map's. */
export const arbitraryStep = (): Draw<Step> =>
  fc.oneof(
    ...Object.entries(argsOf).map(([name, draw]) =>
      (draw as Draw<never>).map((argsFor) => printable(name as EditName, argsFor)),
    ),
  );

function printable(name: EditName, argsFor: (map: JourneyMap) => never): (map: JourneyMap) => Step {
  let args: unknown;
  const draw = (map: JourneyMap): Step => ({ name, args: (args = argsFor(map)) }) as Step;
  return Object.assign(draw, { [fc.toStringMethod]: () => `${name} ${fc.stringify(args)}` });
}
