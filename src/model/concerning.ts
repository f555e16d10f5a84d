import { grouped } from './grouped.ts';
import type { JourneyMap } from './journey-map.ts';
import type { Id } from './values.ts';
import { ratingsByTouchpoint } from './score.ts';
import { linksAt } from './standing.ts';

/** Opportunities grouped by the ids of the touchpoints that they name. */
export const opportunitiesByTouchpoint = grouped('opportunities', ({ touchpointIds }) => touchpointIds);
const annotationsByTouchpoint = grouped('annotations', ({ target }) =>
  target.kind === 'touchpoint' ? [target.id] : [],
);

/**
 * All that a map says of a touchpoint, each kind in its place: what is told of it is another only where one of these is
 * (by reference). Where its links lead is not among it.
 */
export function concerning(map: JourneyMap, id: Id): readonly unknown[] {
  const touchpoint = map.touchpoints[id];
  const { on, here } = linksAt(map, id);
  return [
    touchpoint,
    map.phases[touchpoint?.phaseId ?? ''],
    map.journeys,
    on,
    here,
    ratingsByTouchpoint(map).get(id),
    opportunitiesByTouchpoint(map).get(id),
    annotationsByTouchpoint(map).get(id),
  ];
}

/** Whether two lists hold the very same things. */
export const isAllSame = (a: readonly unknown[] | undefined, b: readonly unknown[]): boolean =>
  a?.length === b.length && b.every((each, at) => each === a[at]);
