import { ASPECTS, evidencesOf, ratingsByTouchpoint, scoreOf, type JourneyMap, type Viewpoint } from '#model';
import { scoredAspects } from './scored-aspects.ts';

/** On what a map's scores rest. A score is one aspect at one touchpoint, all perspectives together or one of them. */
export interface EvidenceSummary {
  readonly touchpoints: number;
  readonly ratings: number;
  readonly scores: number;
  /** Scores that rest on assumption or hearsay alone. */
  readonly guesses: number;
  /** `guesses` of `scores`, 0…1; null without any score. */
  readonly guessShare: number | null;
  /** Scores that rest on assumption alone, and their share. */
  readonly assumptions: number;
  readonly assumptionShare: number | null;
  /** `scores` of all that there could be, four a touchpoint, 0…1; null without touchpoints. */
  readonly coverage: number | null;
}

/** How much of the map is known to a viewpoint, and how much of that is guessed. */
export function evidenceSummary(map: JourneyMap, viewpoint: Viewpoint = 'all'): EvidenceSummary {
  const scored = scoredAspects(map, viewpoint);
  const byTouchpoint = ratingsByTouchpoint(map);
  const touchpoints = Object.keys(map.touchpoints).length;
  const guesses = scored.filter(({ score }) => score.isGuess).length;
  const assumptions = scored.filter(({ touchpointId, aspect }) => {
    const known = (byTouchpoint.get(touchpointId) ?? []).filter((rating) => evidencesOf(rating)[0] !== 'assumption');
    return scoreOf(known, aspect, viewpoint) === null;
  }).length;
  const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
  return {
    touchpoints,
    ratings: Object.values(map.ratings).filter(({ perspective }) => viewpoint === 'all' || perspective === viewpoint)
      .length,
    scores: scored.length,
    guesses,
    guessShare: share(guesses, scored.length),
    assumptions,
    assumptionShare: share(assumptions, scored.length),
    coverage: share(scored.length, touchpoints * ASPECTS.length),
  };
}
