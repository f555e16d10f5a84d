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

/** Kept as long as their map: several rankings of one page rest on them. */
const cellsOf = new WeakMap<JourneyMap, Map<Viewpoint, readonly ScoredCell[]>>();

/** Every aspect of every touchpoint that has a score, in the order in which the touchpoints lie. */
export function scoredCells(map: JourneyMap, viewpoint: Viewpoint): readonly ScoredCell[] {
  const known = cellsOf.get(map) ?? new Map<Viewpoint, readonly ScoredCell[]>();
  cellsOf.set(map, known);
  const cells = known.get(viewpoint) ?? findCells(map, viewpoint);
  known.set(viewpoint, cells);
  return cells;
}

function findCells(map: JourneyMap, viewpoint: Viewpoint): ScoredCell[] {
  const ratings = ratingsByTouchpoint(map);
  return touchpointsInPlace(map).flatMap(({ id }) => {
    const here = ratings.get(id);
    if (here === undefined) return [];
    return ASPECTS.flatMap((aspect) => {
      const score = scoreOf(here, aspect, viewpoint);
      return score === null ? [] : [{ touchpointId: id, aspect, score }];
    });
  });
}
