import { ratingsByTouchpoint, type Aspect, type Id, type JourneyMap, type Rating, type Viewpoint } from '#model';
import type { CommandContext } from './command.ts';

interface Rated {
  readonly touchpoint: Id;
  readonly aspect: Aspect;
}

/** The ratings that one viewpoint has given an aspect of a touchpoint. */
export const ratingsOf = (map: JourneyMap, { touchpoint, aspect }: Rated, viewpoint: Viewpoint): readonly Rating[] =>
  (ratingsByTouchpoint(map).get(touchpoint) ?? []).filter(
    (rating) => rating.aspect === aspect && (viewpoint === 'all' || rating.perspective === viewpoint),
  );

/** Why a score cannot be given by one gesture: nobody's perspective is taken, or it is the mean of several ratings. */
export type RateBar = 'noPerspective' | 'several';

export function rateBar(map: JourneyMap, rated: Rated, viewpoint: Viewpoint): RateBar | null {
  if (viewpoint === 'all') return 'noPerspective';
  return ratingsOf(map, rated, viewpoint).length > 1 ? 'several' : null;
}

/** Gives an aspect of a touchpoint a score (−2…+2) by the perspective in use; null takes it away. One undo step. */
export function rate({ openMap: { editor, session }, newId, now }: CommandContext, rated: Rated, score: number | null): void {
  const { viewpoint } = session.getState();
  const map = editor.getMap();
  if (viewpoint === 'all' || rateBar(map, rated, viewpoint) !== null) return;
  const [known] = ratingsOf(map, rated, viewpoint);
  if (score === null) {
    if (known !== undefined) editor.apply('removeRatings', { ids: [known.id] });
  } else if (known !== undefined) editor.apply('editRating', { id: known.id, score });
  else {
    const { touchpoint: touchpointId, aspect } = rated;
    editor.apply('addRating', { id: newId(), touchpointId, aspect, perspective: viewpoint, score, recordedAt: now() });
  }
}
