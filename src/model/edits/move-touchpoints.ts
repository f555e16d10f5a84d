import type { JourneyMap } from '../journey-map.ts';
import { put } from '../patch.ts';
import { placeAt, type Point } from '../place.ts';
import type { Id } from '../records.ts';
import { widenFor } from './widen-for.ts';

/** Moves cards so that their top left corners come to lie at these points of the canvas (map units). */
export function moveTouchpoints(map: JourneyMap, { corners }: { corners: Readonly<Record<Id, Point>> }): JourneyMap {
  const moved = Object.entries(corners).flatMap(([id, corner]) => {
    const touchpoint = map.touchpoints[id];
    if (touchpoint === undefined) return [];
    const place = placeAt(map, corner);
    const isThere = touchpoint.phaseId === place.phaseId && touchpoint.x === place.x && touchpoint.y === place.y;
    return isThere ? [] : [{ ...touchpoint, ...place }];
  });
  return moved.length === 0 ? map : widenFor(put(map, 'touchpoints', ...moved), moved);
}
