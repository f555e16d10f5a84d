import { cleanFields } from '../clean.ts';
import { createRating } from '../create.ts';
import type { JourneyMap } from '../journey-map.ts';
import { put } from '../patch.ts';
import { weightInRange } from '../range.ts';
import type { Rating } from '../records.ts';
import { roundScore } from '../score.ts';

type RatingFields = Pick<Rating, 'id' | 'touchpointId' | 'aspect' | 'score'> & Partial<Rating>;

/** Adds a rating of one aspect at one touchpoint; score and weight are brought into their ranges. */
export function addRating(map: JourneyMap, { score, ...fields }: RatingFields): JourneyMap {
  if (!(fields.touchpointId in map.touchpoints) || fields.id in map.ratings || !Number.isFinite(score)) return map;
  const rating = createRating({ ...cleanFields(fields), score: roundScore(score) });
  return put(map, 'ratings', { ...rating, weight: weightInRange(rating.weight) });
}
