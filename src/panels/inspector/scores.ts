import type { Step } from '#editor';
import { isGuess, scoreOf, type Aspect, type Id, type Perspective, type Rating, type Viewpoint } from '#model';
import { sharedValue } from './shared-value.ts';

type RatingsByTouchpoint = ReadonlyMap<Id, readonly Rating[]>;

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
  byTouchpoint: RatingsByTouchpoint,
  ids: readonly Id[],
  { aspect, viewpoint }: { aspect: Aspect; viewpoint: Viewpoint },
): AspectScore {
  const lists = ids.map((id) => ratingsOf(byTouchpoint, id, aspect, viewpoint));
  const ratings = lists.flat();
  const shared = sharedValue(lists, (list) => valueOf(list, aspect, viewpoint));
  return {
    aspect,
    ratings,
    value: shared.value,
    isMixed: shared.isMixed,
    isGuess: ratings.length > 0 && ratings.every(({ evidence }) => isGuess(evidence)),
    hasSeveral: lists.some((list) => list.length > 1),
  };
}

/** The edits that give all these touchpoints one score by one perspective; `null` takes their ratings away. */
export function scoreSteps(
  { aspect, ratings }: AspectScore,
  ids: readonly Id[],
  { score, perspective, newId, now }: { score: number | null; perspective: Perspective; newId: () => Id; now: () => string },
): Step[] {
  if (score === null) return [{ name: 'removeRatings', args: { ids: ratings.map(({ id }) => id) } }];
  const rated = new Map(ratings.map((rating) => [rating.touchpointId, rating.id]));
  return ids.map((touchpointId): Step => {
    const id = rated.get(touchpointId);
    if (id !== undefined) return { name: 'editRating', args: { id, score } };
    return { name: 'addRating', args: { id: newId(), touchpointId, aspect, perspective, score, recordedAt: now() } };
  });
}

const ratingsOf = (byTouchpoint: RatingsByTouchpoint, id: Id, aspect: Aspect, viewpoint: Viewpoint): readonly Rating[] =>
  (byTouchpoint.get(id) ?? []).filter(
    (rating) => rating.aspect === aspect && (viewpoint === 'all' || rating.perspective === viewpoint),
  );

// A single rating is shown and changed even where its weight leaves it out of every mean.
function valueOf(ratings: readonly Rating[], aspect: Aspect, viewpoint: Viewpoint): number | null {
  const [only] = ratings;
  if (ratings.length === 1 && only !== undefined && viewpoint !== 'all') return only.score;
  return scoreOf(ratings, aspect, viewpoint)?.mean ?? null;
}
