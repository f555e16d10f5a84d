import {
  ASPECTS,
  PERSPECTIVES,
  idsAcross,
  ratingsByTouchpoint,
  remembered,
  roundScore,
  scoreOf,
  spreadOf,
  type Aspect,
  type Id,
  type JourneyMap,
  type Perspective,
  type Rating,
  type Records,
} from '#model';
import { krippendorffAlpha, type Agreement } from './krippendorff.ts';

/** One aspect at one touchpoint, as at least two perspectives see it. */
export interface Disagreement {
  readonly touchpointId: Id;
  readonly aspect: Aspect;
  /** How far the means lie apart as they are shown, 0…4. */
  readonly spread: number;
  /** The mean of each perspective that has rated, in the order of `PERSPECTIVES`. */
  readonly means: readonly { readonly perspective: Perspective; readonly mean: number }[];
}

/**
 * What at least two perspectives have rated, widest spread first, equal ones as the touchpoints lie; 0 is agreement.
 * The very same list while ratings and places are.
 */
export const disagreements = (map: JourneyMap): readonly Disagreement[] => rankingWith(map.ratings)(idsAcross(map));

const rankingWith = remembered((ratings: Records<Rating>) =>
  remembered((ids: readonly Id[]): readonly Disagreement[] => {
    const byTouchpoint = ratingsByTouchpoint({ ratings });
    return ids.flatMap((id) => disagreementsIn(byTouchpoint.get(id) ?? NONE)).sort((a, b) => b.spread - a.spread);
  }),
);

const NONE: readonly Rating[] = [];

/** Found once for the ratings of a touchpoint. */
const disagreementsIn = remembered((ratings: readonly Rating[]): readonly Disagreement[] =>
  ASPECTS.flatMap((aspect) => {
    const means = PERSPECTIVES.flatMap((perspective) => {
      const mean = scoreOf(ratings, aspect, perspective)?.mean;
      return mean === undefined ? [] : [{ perspective, mean }];
    });
    if (means.length < 2) return [];
    const { touchpointId } = ratings[0]!;
    return [{ touchpointId, aspect, means, spread: spreadOf(means.map(({ mean }) => mean)) }];
  }),
);

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
