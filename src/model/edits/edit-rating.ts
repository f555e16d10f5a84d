import { cleanFields } from '../clean.ts';
import type { JourneyMap } from '../journey-map.ts';
import { update } from '../patch.ts';
import { weightInRange } from '../range.ts';
import type { Id, Rating } from '../records.ts';
import { roundScore } from '../score.ts';

/** Changes a rating; it stays with its touchpoint. A score or weight that is no number is left as it was. */
export function editRating(
  map: JourneyMap,
  { id, score, weight, ...fields }: { id: Id } & Partial<Omit<Rating, 'id' | 'touchpointId'>>,
): JourneyMap {
  const numbers = {
    ...(score !== undefined && Number.isFinite(score) && { score: roundScore(score) }),
    ...(weight !== undefined && Number.isFinite(weight) && { weight: weightInRange(weight) }),
  };
  return update(map, 'ratings', id, { ...cleanFields(fields), ...numbers });
}
