import {
  ASPECTS,
  PERSPECTIVES,
  ratingsByTouchpoint,
  roundScore,
  scoreOf,
  touchpointsInPlace,
  type Aspect,
  type Id,
  type JourneyMap,
  type Perspective,
} from '#model';
import { krippendorffAlpha, type Agreement } from './krippendorff.ts';

/** One aspect at one touchpoint, as at least two perspectives see it. */
export interface Disagreement {
  readonly touchpointId: Id;
  readonly aspect: Aspect;
  /** Greatest minus smallest of the means, 0…4. */
  readonly spread: number;
  /** The mean of each perspective that has rated, in the order of `PERSPECTIVES`. */
  readonly means: readonly { readonly perspective: Perspective; readonly mean: number }[];
}

const disagreementsOf = new WeakMap<JourneyMap, readonly Disagreement[]>();

/** What at least two perspectives have rated, widest spread first, equal ones as the touchpoints lie; 0 is agreement. */
export function disagreements(map: JourneyMap): readonly Disagreement[] {
  const known = disagreementsOf.get(map) ?? findDisagreements(map);
  disagreementsOf.set(map, known);
  return known;
}

function findDisagreements(map: JourneyMap): Disagreement[] {
  const ratings = ratingsByTouchpoint(map);
  return touchpointsInPlace(map)
    .flatMap(({ id }) =>
      ASPECTS.flatMap((aspect) => {
        const means = PERSPECTIVES.flatMap((perspective) => {
          const mean = scoreOf(ratings.get(id) ?? [], aspect, perspective)?.mean;
          return mean === undefined ? [] : [{ perspective, mean }];
        });
        if (means.length < 2) return [];
        const values = means.map(({ mean }) => mean);
        return [{ touchpointId: id, aspect, means, spread: Math.max(...values) - Math.min(...values) }];
      }),
    )
    .sort((a, b) => b.spread - a.spread);
}

/**
 * How far the perspectives agree over the whole map, or in one aspect: Krippendorff's alpha for ordinal data. A unit is
 * one aspect at one touchpoint, a coder a perspective, its value its mean rounded to the half step that could be
 * given. Not single raters: one perspective's many must not outvote another's few.
 */
export function agreement(map: JourneyMap, aspect?: Aspect): Agreement {
  const units = disagreements(map)
    .filter((row) => aspect === undefined || row.aspect === aspect)
    .map(({ means }) => means.map(({ mean }) => roundScore(mean)));
  return krippendorffAlpha(units, 'ordinal');
}
