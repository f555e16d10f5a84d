import {
  isGuess,
  ratingsOf,
  shownScore,
  type Aspect,
  type Id,
  type JourneyMap,
  type Rating,
  type Viewpoint,
} from '#model';
import { sharedValue } from './shared-value.ts';

/** One aspect of the selected touchpoints, as one viewpoint sees it. */
export interface AspectScore {
  readonly aspect: Aspect;
  /** The ratings it rests on, of all selected touchpoints. */
  readonly ratings: readonly Rating[];
  /** −2…+2; null where nobody has rated, or where the touchpoints differ. */
  readonly value: number | null;
  readonly isMixed: boolean;
  readonly isGuess: boolean;
  /** Whether one touchpoint has more than one rating, so that there is no single score to change. */
  readonly hasSeveral: boolean;
}

export function aspectScore(
  map: Pick<JourneyMap, 'ratings'>,
  ids: readonly Id[],
  { aspect, viewpoint }: { aspect: Aspect; viewpoint: Viewpoint },
): AspectScore {
  const lists = ids.map((touchpoint) => ratingsOf(map, { touchpoint, aspect }, viewpoint));
  const ratings = lists.flat();
  const shared = sharedValue(lists, (list) => shownScore(list, aspect, viewpoint));
  return {
    aspect,
    ratings,
    value: shared.value,
    isMixed: shared.isMixed,
    isGuess: isAllGuess(ratings),
    hasSeveral: lists.some((list) => list.length > 1),
  };
}

// As on the curves, what has no weight says nothing, unless it is all there is.
const isAllGuess = (ratings: readonly Rating[]): boolean => {
  const counted = ratings.filter(({ weight }) => weight > 0);
  const telling = counted.length > 0 ? counted : ratings;
  return telling.length > 0 && telling.every(isGuess);
};
