import {
  ASPECTS,
  idsAcross,
  ratingsByTouchpoint,
  remembered,
  scoreOf,
  type Aspect,
  type Id,
  type JourneyMap,
  type Rating,
  type Records,
  type Score,
  type Viewpoint,
} from '#model';

/** One aspect at one touchpoint, with its score. */
export interface ScoredAspect {
  readonly touchpointId: Id;
  readonly aspect: Aspect;
  readonly score: Score;
}

/** Every aspect of every touchpoint that has a score, in the order in which the touchpoints lie; the very same list while ratings and places are. */
export function scoredAspects(map: JourneyMap, viewpoint: Viewpoint): readonly ScoredAspect[] {
  const known = listsWith(map.ratings)(idsAcross(map));
  const ratings = ratingsByTouchpoint(map);
  const scored =
    known.get(viewpoint) ?? idsAcross(map).flatMap((id) => scoredHere(ratings.get(id) ?? NONE, id, viewpoint));
  known.set(viewpoint, scored);
  return scored;
}

/** Those of one touchpoint, found once for its ratings. */
export const scoredAspectsAt = (map: JourneyMap, id: Id, viewpoint: Viewpoint): readonly ScoredAspect[] =>
  scoredHere(ratingsByTouchpoint(map).get(id) ?? NONE, id, viewpoint);

const NONE: readonly Rating[] = [];

type ByViewpoint = Map<Viewpoint, readonly ScoredAspect[]>;

const listsWith = remembered<Records<Rating>, (ids: readonly Id[]) => ByViewpoint>(() => remembered(() => new Map()));
const scoredFrom = remembered<readonly Rating[], ByViewpoint>(() => new Map());

/** Found once for the ratings of a touchpoint. */
function scoredHere(ratings: readonly Rating[], touchpointId: Id, viewpoint: Viewpoint): readonly ScoredAspect[] {
  if (ratings.length === 0) return [];
  const known = scoredFrom(ratings);
  const scored =
    known.get(viewpoint) ??
    ASPECTS.flatMap((aspect) => {
      const score = scoreOf(ratings, aspect, viewpoint);
      return score === null ? [] : [{ touchpointId, aspect, score }];
    });
  known.set(viewpoint, scored);
  return scored;
}
