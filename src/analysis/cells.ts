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
export interface ScoredCell {
  readonly touchpointId: Id;
  readonly aspect: Aspect;
  readonly score: Score;
}

/** Every aspect of every touchpoint that has a score, in the order in which the touchpoints lie; the very same list while ratings and places are. */
export function scoredCells(map: JourneyMap, viewpoint: Viewpoint): readonly ScoredCell[] {
  const known = listsWith(map.ratings)(idsAcross(map));
  const ratings = ratingsByTouchpoint(map);
  const cells =
    known.get(viewpoint) ?? idsAcross(map).flatMap((id) => cellsHere(ratings.get(id) ?? NONE, id, viewpoint));
  known.set(viewpoint, cells);
  return cells;
}

const NONE: readonly Rating[] = [];

type ByViewpoint = Map<Viewpoint, readonly ScoredCell[]>;

const listsWith = remembered<Records<Rating>, (ids: readonly Id[]) => ByViewpoint>(() => remembered(() => new Map()));
const cellsFrom = remembered<readonly Rating[], ByViewpoint>(() => new Map());

/** Found once for the ratings of a touchpoint. */
function cellsHere(ratings: readonly Rating[], touchpointId: Id, viewpoint: Viewpoint): readonly ScoredCell[] {
  if (ratings.length === 0) return [];
  const known = cellsFrom(ratings);
  const cells =
    known.get(viewpoint) ??
    ASPECTS.flatMap((aspect) => {
      const score = scoreOf(ratings, aspect, viewpoint);
      return score === null ? [] : [{ touchpointId, aspect, score }];
    });
  known.set(viewpoint, cells);
  return cells;
}
