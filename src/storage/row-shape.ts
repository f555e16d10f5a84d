import {
  ADVERTISING_REVIEWS,
  ASPECTS,
  ENGAGEMENTS,
  EVIDENCES,
  MEASURE_KINDS,
  OPPORTUNITY_STATUSES,
  PERSONAL_DATA_REVIEWS,
  PERSPECTIVES,
  PHASE_KINDS,
  STAGES,
  STATUSES,
  type AnnotationTarget,
  type Info,
  type Review,
  type Rows,
  type Table,
} from '#model';

/**
 * Whether a stored row has every field of its type. `repair` and the screens rely on that; a damaged
 * disk does not. Written by hand: 35,000 rows are looked at while somebody waits for the map.
 */
export function isWhole(table: Table, row: object): boolean {
  return TESTS[table].every(([key, test]) => test((row as Record<string, unknown>)[key]));
}

type Test = (value: unknown) => boolean;
type Shape<R> = { readonly [F in keyof R]-?: Test };

const isText: Test = (value) => typeof value === 'string';
const isNumber: Test = (value) => typeof value === 'number';
const isFlag: Test = (value) => typeof value === 'boolean';
const orNull =
  (test: Test): Test =>
  (value) =>
    value === null || test(value);
const listOf =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every(test);
const oneOf = (values: readonly string[]): Test => {
  const known = new Set<unknown>(values);
  return (value) => known.has(value);
};
const shaped = <R extends object>(shape: Shape<R>): Test => {
  const tests = Object.entries<Test>(shape);
  return (value) =>
    typeof value === 'object' &&
    value !== null &&
    tests.every(([key, test]) => test((value as Record<string, unknown>)[key]));
};

/** Whether it has every field of a map's info. */
export const isInfo = shaped<Info>({
  title: isText,
  description: isText,
  theme: isText,
  createdAt: isText,
  updatedAt: isText,
});

const isReview = shaped<Review>({
  advertising: oneOf(ADVERTISING_REVIEWS),
  personalData: oneOf(PERSONAL_DATA_REVIEWS),
  conflictOfInterest: isText,
  reviewedBy: isText,
  reviewedAt: orNull(isText),
});

const isSpot = shaped<Extract<AnnotationTarget, { kind: 'spot' }>>({ kind: oneOf(['spot']), x: isNumber, y: isNumber });
const isRecordTarget = shaped<Exclude<AnnotationTarget, { kind: 'spot' }>>({
  kind: oneOf(['touchpoint', 'link', 'phase']),
  id: isText,
});

const SHAPES: { readonly [T in Table]: Shape<Rows[T]> } = {
  phases: { id: isText, order: isText, title: isText, kind: oneOf(PHASE_KINDS), width: isNumber },
  touchpoints: {
    id: isText,
    phaseId: isText,
    x: isNumber,
    y: isNumber,
    title: isText,
    description: isText,
    voice: isText,
    channel: orNull(isText),
    actors: listOf(isText),
    stage: orNull(oneOf(STAGES)),
    engagement: orNull(oneOf(ENGAGEMENTS)),
    mix: listOf(isText),
    moment: isFlag,
    status: oneOf(STATUSES),
    painPoint: isText,
    patientView: isText,
    clinicalView: isText,
    marketingView: isText,
    executiveView: isText,
    sources: isText,
    review: isReview,
    isLocked: isFlag,
  },
  journeys: {
    id: isText,
    order: isText,
    title: isText,
    aspects: listOf(oneOf(ASPECTS)),
    personaId: orNull(isText),
    behaviour: isText,
  },
  links: { id: isText, journeyId: isText, source: isText, target: isText, label: isText },
  ratings: {
    id: isText,
    touchpointId: isText,
    aspect: oneOf(ASPECTS),
    perspective: oneOf(PERSPECTIVES),
    score: isNumber,
    reason: isText,
    evidence: oneOf(EVIDENCES),
    weight: isNumber,
    rater: isText,
    recordedAt: orNull(isText),
  },
  annotations: {
    id: isText,
    target: (value) => isSpot(value) || isRecordTarget(value),
    perspective: orNull(oneOf(PERSPECTIVES)),
    author: isText,
    text: isText,
    createdAt: isText,
    resolvedAt: orNull(isText),
    parentId: orNull(isText),
  },
  personas: {
    id: isText,
    order: isText,
    name: isText,
    ageBand: isText,
    condition: isText,
    goals: isText,
    medical: isText,
    psychological: isText,
    economic: isText,
    social: isText,
    supporters: isText,
  },
  opportunities: {
    id: isText,
    title: isText,
    description: isText,
    touchpointIds: listOf(isText),
    impact: orNull(isNumber),
    effort: orNull(isNumber),
    owner: isText,
    status: oneOf(OPPORTUNITY_STATUSES),
    perspective: orNull(oneOf(PERSPECTIVES)),
    measure: isText,
  },
  measures: {
    id: isText,
    order: isText,
    kind: oneOf(MEASURE_KINDS),
    title: isText,
    value: orNull(isNumber),
    unit: isText,
    measuredAt: orNull(isText),
    sources: isText,
    sampleSize: orNull(isNumber),
  },
  channels: {
    id: isText,
    channel: isText,
    credibility: orNull(isNumber),
    immediacy: orNull(isNumber),
    empathy: orNull(isNumber),
    isAdvertising: orNull(isFlag),
  },
};

const TESTS = Object.fromEntries(
  Object.entries(SHAPES).map(([table, shape]) => [table, Object.entries<Test>(shape)]),
) as Record<Table, [string, Test][]>;
