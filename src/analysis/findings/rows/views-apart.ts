import { ratingsByTouchpoint, scoreOf, type JourneyMap } from '#model';
import { disagreements, type Disagreement } from '../../disagreement.ts';
import { sufferingAt } from '../facts/hard.ts';
import { at } from '../places.ts';
import type { Draft } from '../draft.ts';
import { DIFFER, atLeast } from '../thresholds.ts';

/** Touchpoints at which perspectives see an aspect far apart: of each the widest, if its suffering is not told already. */
export function viewsApart(map: JourneyMap): Draft<'disagreement'>[] {
  const widest = new Map<string, Disagreement>();
  for (const each of disagreements(map)) {
    const { touchpointId, aspect, spread } = each;
    if (!atLeast(spread, DIFFER) || widest.has(touchpointId)) continue;
    if (map.touchpoints[touchpointId]?.status !== 'actual') continue;
    const isHidden = sufferingAt(map, touchpointId).some((own) => own.aspect === aspect && own.isHidden);
    if (!isHidden) widest.set(touchpointId, each);
  }
  return [...widest.values()].map(({ touchpointId, aspect, means, spread }) => {
    const ratings = ratingsByTouchpoint(map).get(touchpointId) ?? [];
    const [low, high] = ends(means);
    const isGuess = [low, high].some(({ perspective }) => scoreOf(ratings, aspect, perspective)?.isGuess === true);
    return {
      place: at('touchpoints', touchpointId),
      params: {
        aspect,
        low: low.perspective,
        lowMean: low.mean,
        high: high.perspective,
        highMean: high.mean,
      },
      grounds: isGuess ? 'assumption' : 'evidence',
      size: spread,
    };
  });
}

type Mean = Disagreement['means'][number];

/** The lowest and the highest; of equal ones the first. */
const ends = (means: Disagreement['means']): readonly [Mean, Mean] => [
  means.reduce((lowest, each) => (each.mean < lowest.mean ? each : lowest)),
  means.reduce((highest, each) => (each.mean > highest.mean ? each : highest)),
];
