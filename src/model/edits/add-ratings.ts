import { cleanFields } from '../clean.ts';
import type { JourneyMap } from '../journey-map.ts';
import { put } from '../patch.ts';
import type { Rating } from '../records.ts';

/** Adds many ratings at once, as when they are imported; those of no touchpoint here, without a number, or here already are left out. */
export function addRatings(map: JourneyMap, { ratings }: { ratings: readonly Rating[] }): JourneyMap {
  const fresh = ratings.filter(
    ({ id, touchpointId, score }) => touchpointId in map.touchpoints && !(id in map.ratings) && Number.isFinite(score),
  );
  return put(map, 'ratings', ...fresh.map((rating) => cleanFields('ratings', rating)));
}
