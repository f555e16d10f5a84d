import { cleanFields } from '../clean.ts';
import { createTouchpoint } from '../create.ts';
import type { JourneyMap } from '../journey-map.ts';
import { MAX_TOUCHPOINTS } from '../limits.ts';
import { put } from '../patch.ts';
import { placeAt, placeIn, type Point } from '../place.ts';
import type { Touchpoint } from '../records.ts';
import type { Id } from '../values.ts';
import { addLink } from './add-link.ts';
import { widenFor } from './widen-for.ts';

export type TouchpointFields = Partial<Omit<Touchpoint, 'id' | 'phaseId' | 'x' | 'y' | 'isLocked'>>;

/** Whether one more touchpoint fits. */
export const canAddTouchpoint = (map: JourneyMap): boolean => Object.keys(map.touchpoints).length < MAX_TOUCHPOINTS;

/**
 * Adds a touchpoint with its card's corner at `at` (canvas, map units), and in the same step a link from
 * or to another touchpoint. With `phaseId` it stays in that phase, which widens where there is no room. A copy of
 * a locked touchpoint is not locked: it still has to find its place.
 */
export function addTouchpoint(
  map: JourneyMap,
  {
    id,
    at,
    phaseId,
    fields = {},
    link,
  }: {
    id: Id;
    at: Point;
    phaseId?: Id;
    fields?: TouchpointFields;
    link?: { id: Id; journeyId: Id } & ({ source: Id } | { target: Id });
  },
): JourneyMap {
  if (!canAddTouchpoint(map) || id in map.touchpoints) return map;
  const place = phaseId === undefined ? placeAt(map, at) : placeIn(map, phaseId, at);
  const touchpoint = createTouchpoint({ ...cleanFields('touchpoints', fields), id, ...place, isLocked: false });
  const added = widenFor(put(map, 'touchpoints', touchpoint), [touchpoint]);
  return link === undefined ? added : addLink(added, { source: id, target: id, ...link });
}
