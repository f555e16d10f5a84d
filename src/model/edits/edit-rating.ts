import { cleanFields } from '../clean.ts';
import type { JourneyMap } from '../journey-map.ts';
import { update } from '../patch.ts';
import type { Rating } from '../records.ts';
import type { Id } from '../values.ts';

/** Changes a rating; it stays with its touchpoint. A score or weight that is no number is left as it was. */
export function editRating(
  map: JourneyMap,
  { id, score, weight, ...fields }: { id: Id } & Partial<Omit<Rating, 'id' | 'touchpointId'>>,
): JourneyMap {
  const numbers = {
    ...(score !== undefined && Number.isFinite(score) && { score }),
    ...(weight !== undefined && Number.isFinite(weight) && { weight }),
  };
  return update(map, 'ratings', id, cleanFields('ratings', { ...fields, ...numbers }));
}
