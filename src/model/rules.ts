import type { JourneyMap, Rows } from './journey-map.ts';
import { TABLES, type Table } from './tables.ts';
import { inOrder } from './order.ts';
import { placeOf, withFields } from './patch.ts';
import { numbersInRange } from './range.ts';
import { ASPECTS, type AnnotationTarget, type Id } from './values.ts';

/** What can be wrong with a map whose single fields are well-typed, and how `repair` mends it. */
export type FlawCode =
  | 'noPhase' // one is added
  | 'order' // keys are given anew
  | 'number' // brought into range
  | 'danglingPhase' // the touchpoint moves to the first phase
  | 'danglingReference' // the record is dropped
  | 'clearedReference' // the reference is cleared, the record stays
  | 'selfLink' // dropped
  | 'doubleLink' // dropped
  | 'doubleChannel' // dropped
  | 'aspects'; // made one to four distinct

/** What holds for a single row: what it becomes where it does not; null: it cannot stay. A sound row comes back as it is. */
export interface Rule<R> {
  readonly code: FlawCode;
  mend(row: R, map: JourneyMap): R | null;
}

/** In the order in which they are mended. */
export const RULES: { readonly [T in Table]: readonly Rule<Rows[T]>[] } = {
  phases: [inRange('phases')],
  touchpoints: [
    {
      code: 'danglingPhase',
      mend: (row, { phases }) => (row.phaseId in phases ? row : { ...row, phaseId: inOrder(phases)[0]!.id }),
    },
    inRange('touchpoints'),
  ],
  journeys: [
    {
      code: 'aspects',
      mend: (row) => {
        const aspects = [...new Set(row.aspects)];
        return withFields(row, { aspects: aspects.length === 0 ? ['medical'] : aspects });
      },
    },
    {
      code: 'clearedReference',
      mend: (row, { personas }) =>
        row.personaId === null || row.personaId in personas ? row : { ...row, personaId: null },
    },
  ],
  links: [
    {
      code: 'danglingReference',
      mend: (row, { journeys, touchpoints }) =>
        row.journeyId in journeys && row.source in touchpoints && row.target in touchpoints ? row : null,
    },
    { code: 'selfLink', mend: (row) => (row.source === row.target ? null : row) },
    inRange('links'),
  ],
  ratings: [
    { code: 'danglingReference', mend: (row, { touchpoints }) => (row.touchpointId in touchpoints ? row : null) },
    inRange('ratings'),
  ],
  annotations: [
    { code: 'danglingReference', mend: (row, map) => (isThere(map, row.target) ? row : null) },
    inRange('annotations'),
    {
      code: 'clearedReference',
      mend: (row, { annotations }) =>
        row.parentId === null || row.parentId in annotations ? row : { ...row, parentId: null },
    },
  ],
  personas: [],
  opportunities: [
    {
      code: 'clearedReference',
      mend: (row, { touchpoints }) =>
        withFields(row, { touchpointIds: [...new Set(row.touchpointIds)].filter((id) => id in touchpoints) }),
    },
    inRange('opportunities'),
  ],
  measures: [inRange('measures')],
  channels: [inRange('channels')],
  interests: [
    {
      code: 'clearedReference',
      mend: (row, { touchpoints }) =>
        withFields(row, { touchpointIds: [...new Set(row.touchpointIds)].filter((id) => id in touchpoints) }),
    },
  ],
  dismissals: [
    {
      code: 'danglingReference',
      mend: (row, map) => (placeOf(row.key).every((id) => isAspect(id) || isAnywhere(map, id)) ? row : null),
    },
  ],
};

const isAspect = (id: string): boolean => ASPECTS.some((aspect) => aspect === id);

const isAnywhere = (map: JourneyMap, id: Id): boolean => TABLES.some((table) => id in map[table]);

function inRange<T extends Table>(table: T): Rule<Rows[T]> {
  return { code: 'number', mend: (row) => withFields(row, numbersInRange(table, row)) };
}

interface Unique<R> {
  readonly code: FlawCode;
  readonly keyOf: (row: R) => string;
}

/** Of rows with the same key one alone may stay. */
export const UNIQUE: { readonly [T in Table]?: Unique<Rows[T]> } = {
  links: { code: 'doubleLink', keyOf: ({ journeyId, source, target }) => `${journeyId} ${source} ${target}` },
  channels: { code: 'doubleChannel', keyOf: ({ channel }) => channel },
};

const TARGET_TABLE = { touchpoint: 'touchpoints', link: 'links', phase: 'phases' } as const;

/** Whether what an annotation hangs on is in the map; a spot always is. */
export const isThere = (map: JourneyMap, target: AnnotationTarget): boolean =>
  target.kind === 'spot' || target.id in map[TARGET_TABLE[target.kind]];
