import type { JourneyMap } from '../journey-map.ts';
import { put } from '../patch.ts';
import { placeAt, placeIn, type Point } from '../place.ts';
import type { Id, Touchpoint } from '../records.ts';
import { widenFor } from './widen-for.ts';

/** Whether a touchpoint's card may be moved: not while it is locked. */
export const canMove = ({ isLocked }: Touchpoint): boolean => !isLocked;

/**
 * Moves cards so that their top left corners come to lie at these points of the canvas (map units); locked ones stay.
 * With `phaseId` they all come to lie in that phase, which widens where there is no room.
 */
export function moveTouchpoints(
  map: JourneyMap,
  { corners, phaseId }: { corners: Readonly<Record<Id, Point>>; phaseId?: Id },
): JourneyMap {
  const moved = Object.entries(corners).flatMap(([id, corner]) => {
    const touchpoint = map.touchpoints[id];
    if (touchpoint === undefined || !canMove(touchpoint)) return [];
    const place = phaseId === undefined ? placeAt(map, corner) : placeIn(map, phaseId, corner);
    const isThere = touchpoint.phaseId === place.phaseId && touchpoint.x === place.x && touchpoint.y === place.y;
    return isThere ? [] : [{ ...touchpoint, ...place }];
  });
  return moved.length === 0 ? map : widenFor(put(map, 'touchpoints', ...moved), moved);
}
