import type { JourneyMap } from '../journey-map.ts';
import { put } from '../patch.ts';
import { placeIn, placesAt, type Point } from '../place.ts';
import type { Touchpoint } from '../records.ts';
import type { Id } from '../values.ts';
import { widenFor } from './widen-for.ts';

/** Whether a touchpoint's card may be moved: not while it is locked. */
export const canMove = ({ isLocked }: Touchpoint): boolean => !isLocked;

/**
 * Moves cards so that their top left corners come to lie at these points of the canvas (map units), or, where the border
 * of a phase is in the way, as near as they can come without closing up; locked ones stay.
 * With `phaseId` they all come to lie in that phase, which widens where there is no room.
 */
export function moveTouchpoints(
  map: JourneyMap,
  { corners, phaseId }: { corners: Readonly<Record<Id, Point>>; phaseId?: Id },
): JourneyMap {
  const movable = Object.entries(corners).flatMap(([id, corner]) => {
    const touchpoint = map.touchpoints[id];
    return touchpoint !== undefined && canMove(touchpoint) ? [{ touchpoint, corner }] : [];
  });
  const together = placesAt(map, new Map(movable.map(({ touchpoint, corner }) => [touchpoint.id, corner])));
  const moved = movable.flatMap(({ touchpoint, corner }) => {
    const place = phaseId === undefined ? together.get(touchpoint.id)! : placeIn(map, phaseId, corner);
    const isThere = touchpoint.phaseId === place.phaseId && touchpoint.x === place.x && touchpoint.y === place.y;
    return isThere ? [] : [{ ...touchpoint, ...place }];
  });
  return moved.length === 0 ? map : widenFor(put(map, 'touchpoints', ...moved), moved);
}
