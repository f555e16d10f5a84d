import { ratingsByTouchpoint, touchpointsInPlace, type JourneyMap } from '#model';
import type { PastedItem } from './item.ts';

/** The touchpoints of a map that was read from another kind of text, for pasting into one. */
export function itemsOfMap(map: JourneyMap): PastedItem[] {
  const ratings = ratingsByTouchpoint(map);
  return touchpointsInPlace(map).map(({ id, phaseId, x: _x, y: _y, ...fields }) => ({
    fields,
    ratings: (ratings.get(id) ?? []).map(({ aspect, score, reason }) => ({ aspect, score, reason })),
    phase: map.phases[phaseId]?.title ?? null,
    journeys: [],
    wait: null,
  }));
}
