import { PERSPECTIVES, type JourneyMap } from '#model';
import type { FindingCode } from '../finding.ts';
import { actualTouchpoints, sufferingAt, type Suffering } from '../facts/hard.ts';
import { at } from '../places.ts';
import type { Draft } from '../draft.ts';

/** Touchpoints at which a perspective gives the worst score, and the mean of all shows it. */
export const suffering = (map: JourneyMap): Iterable<Draft<'suffering'> | null> =>
  sufferers(map, false, (id, all) => {
    const aspects = all.map(({ aspect }) => aspect);
    return {
      place: at('touchpoints', id),
      params: { aspects, perspectives: perspectivesOf(all) },
      severity: aspects.some((aspect) => aspect === 'medical' || aspect === 'psychological') ? 'alert' : 'warn',
      grounds: groundsOf(all),
      size: 2 + aspects.length / 2,
    };
  });

/** Touchpoints at which some give the worst score, and the mean of all hides it. */
export const hiddenSuffering = (map: JourneyMap): Iterable<Draft<'hiddenSuffering'> | null> =>
  sufferers(map, true, (id, all) => ({
    place: at('touchpoints', id),
    params: {
      aspects: all.map(({ aspect }) => aspect),
      means: all.map(({ mean }) => mean),
      perspectives: perspectivesOf(all),
    },
    grounds: groundsOf(all),
    size: 2 + Math.max(...all.map(({ mean }) => mean)),
  }));

/** So many touchpoints are looked at without a pause. */
const FEW = 250;

function* sufferers<C extends FindingCode>(
  map: JourneyMap,
  isHidden: boolean,
  draft: (id: string, all: readonly Suffering[]) => Draft<C>,
): Iterable<Draft<C> | null> {
  for (const [index, { id }] of actualTouchpoints(map).entries()) {
    if (index % FEW === FEW - 1) yield null;
    const all = sufferingAt(map, id).filter((each) => each.isHidden === isHidden);
    if (all.length > 0) yield draft(id, all);
  }
}

const perspectivesOf = (all: readonly Suffering[]) =>
  PERSPECTIVES.filter((perspective) => all.some(({ perspectives }) => perspectives.includes(perspective)));

const groundsOf = (all: readonly Suffering[]) => (all.every(({ isGuess }) => isGuess) ? 'assumption' : 'evidence');
