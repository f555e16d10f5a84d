import { cleanFields } from '../clean.ts';
import { createRating } from '../create.ts';
import type { JourneyMap } from '../journey-map.ts';
import { put } from '../patch.ts';
import type { Rating } from '../records.ts';

type RatingFields = Pick<Rating, 'id' | 'touchpointId' | 'aspect' | 'score'> & Partial<Rating>;

/** Adds a rating of one aspect at one touchpoint; score and weight are brought into their ranges. */
export function addRating(map: JourneyMap, fields: RatingFields): JourneyMap {
  if (!(fields.touchpointId in map.touchpoints) || fields.id in map.ratings || !Number.isFinite(fields.score))
    return map;
  return put(map, 'ratings', createRating(cleanFields('ratings', fields)));
}
