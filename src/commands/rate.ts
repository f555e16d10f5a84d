import { ratingsOf, type Aspect, type Id, type JourneyMap, type Rated, type Viewpoint } from '#model';
import type { Step } from '#editor';
import { editAll } from './edit.ts';
import type { CommandContext } from './command.ts';

/** Why a score cannot be given by one gesture: nobody's perspective is taken, or it is the mean of several ratings. */
export type RateBar = 'noPerspective' | 'several';

export function rateBar(map: Pick<JourneyMap, 'ratings'>, rated: Rated, viewpoint: Viewpoint): RateBar | null {
  if (viewpoint === 'all') return 'noPerspective';
  return ratingsOf(map, rated, viewpoint).length > 1 ? 'several' : null;
}

/** Gives an aspect of a touchpoint a score (−2…+2) by the perspective in use; null takes it away. One undo step. */
export const rate = (context: CommandContext, { touchpoint, aspect }: Rated, score: number | null): void =>
  rateTogether(context, { touchpoints: [touchpoint], aspect }, score);

/** Gives an aspect of several touchpoints one score, or takes theirs away. Nothing happens where `rateBar` names a reason for any. */
export function rateTogether(context: CommandContext, rated: RatedTogether, score: number | null): void {
  const {
    openMap: { editor, session },
    newId,
    now,
  } = context;
  const { viewpoint } = session.getState();
  editAll(context, rateSteps(editor.getMap(), rated, { score, viewpoint, newId, now }) ?? []);
}

interface RatedTogether {
  readonly touchpoints: readonly Id[];
  readonly aspect: Aspect;
}

interface Giving {
  /** −2…+2; null takes the ratings away. */
  readonly score: number | null;
  readonly viewpoint: Viewpoint;
  readonly newId: () => Id;
  readonly now: () => string;
}

/** The edits that give an aspect of these touchpoints one score; null where `rateBar` names a reason for any of them. */
export function rateSteps(
  map: JourneyMap,
  { touchpoints, aspect }: RatedTogether,
  { score, viewpoint, newId, now }: Giving,
): Step[] | null {
  if (viewpoint === 'all' || touchpoints.some((touchpoint) => rateBar(map, { touchpoint, aspect }, viewpoint) !== null))
    return null;
  return touchpoints.flatMap((touchpointId): Step[] => {
    const [known] = ratingsOf(map, { touchpoint: touchpointId, aspect }, viewpoint);
    if (score === null) return known === undefined ? [] : [{ name: 'removeRatings', args: { ids: [known.id] } }];
    if (known !== undefined) return [{ name: 'editRating', args: { id: known.id, score } }];
    return [
      {
        name: 'addRating',
        args: { id: newId(), touchpointId, aspect, perspective: viewpoint, score, recordedAt: now() },
      },
    ];
  });
}
