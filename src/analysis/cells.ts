import {
  ASPECTS,
  ratingsByTouchpoint,
  scoreOf,
  touchpointsInPlace,
  type Aspect,
  type Id,
  type JourneyMap,
  type Score,
  type Viewpoint,
} from '#model';

/** One aspect at one touchpoint, with its score. */
export interface ScoredCell {
  readonly touchpointId: Id;
  readonly aspect: Aspect;
  readonly score: Score;
}

/** Every aspect of every touchpoint that has a score, in the order in which the touchpoints lie. */
export function scoredCells(map: JourneyMap, viewpoint: Viewpoint): ScoredCell[] {
  const ratings = ratingsByTouchpoint(map);
  return touchpointsInPlace(map).flatMap(({ id }) =>
    ASPECTS.flatMap((aspect) => {
      const score = scoreOf(ratings.get(id) ?? [], aspect, viewpoint);
      return score === null ? [] : [{ touchpointId: id, aspect, score }];
    }),
  );
}
