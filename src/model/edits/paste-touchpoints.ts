import { applyChange } from '../change.ts';
import type { ChangedRows } from '../changed-rows.ts';
import { withMending } from '../check.ts';
import { cleanFields } from '../clean.ts';
import type { JourneyMap, Rows } from '../journey-map.ts';
import type { Table } from '../tables.ts';
import { MAX_TOUCHPOINTS } from '../limits.ts';
import { inOrder, orderBetween } from '../order.ts';
import type { Annotation, Journey, Link, Rating, Touchpoint } from '../records.ts';
import type { Id } from '../values.ts';
import { inAspectOrder } from './edit-journey.ts';
import { widenFor } from './widen-for.ts';

/** Records that come into a map together and refer to each other, under ids that the map does not know. */
export interface PastedRecords {
  readonly touchpoints: readonly Touchpoint[];
  /** Come after the map's own, in this order. */
  readonly journeys?: readonly Journey[];
  readonly links?: readonly Link[];
  readonly ratings?: readonly Rating[];
  readonly annotations?: readonly Annotation[];
}

/** Whether so many touchpoints more fit into the map. */
export const hasRoomFor = (map: JourneyMap, count: number): boolean =>
  Object.keys(map.touchpoints).length + count <= MAX_TOUCHPOINTS;

/**
 * Adds touchpoints with all that belongs to them, all at once: one by one, 2,000 with their ratings would take
 * seconds. Phases widen for them. Refused where there is no room for all; a record that is there already is left
 * out, and so is what refers to something missing. A copy of a locked touchpoint is not locked.
 */
export function pasteTouchpoints(map: JourneyMap, { journeys = [], ...pasted }: PastedRecords): JourneyMap {
  const touchpoints = fresh(map, 'touchpoints', pasted.touchpoints).filter(({ phaseId }) => phaseId in map.phases);
  if (touchpoints.length === 0 || !hasRoomFor(map, touchpoints.length)) return map;
  const mended = applyChange(
    map,
    withMending(map, {
      touchpoints: added(touchpoints.map((row) => (row.isLocked ? { ...row, isLocked: false } : row))),
      journeys: added(inOrderAfter(map, fresh(map, 'journeys', journeys))),
      links: added(fresh(map, 'links', pasted.links ?? [])),
      ratings: added(fresh(map, 'ratings', pasted.ratings ?? [])),
      annotations: added(fresh(map, 'annotations', pasted.annotations ?? [])),
    }),
  );
  return widenFor(
    mended,
    touchpoints.flatMap(({ id }) => mended.touchpoints[id] ?? []),
  );
}

const added = <R extends { readonly id: Id }>(rows: readonly R[]): ChangedRows<R> =>
  Object.fromEntries(rows.map((after) => [after.id, { before: null, after }]));

const fresh = <T extends Table>(map: JourneyMap, table: T, rows: readonly Rows[T][]): Rows[T][] =>
  rows.filter(({ id }) => !(id in map[table])).map((row) => cleanFields(table, row));

function inOrderAfter(map: JourneyMap, journeys: readonly Journey[]): Journey[] {
  let last = inOrder(map.journeys).at(-1)?.order ?? null;
  return journeys.map((journey) => {
    last = orderBetween(last, null);
    const [first = 'medical', ...rest] = journey.aspects;
    return { ...journey, order: last, aspects: inAspectOrder([first, ...rest]) };
  });
}
