import { SCORE_STEP, roundScore, type Aspect } from '#model';
import { scoreScale, type ExperienceStop } from '#scene';

/** Room for the head, and for the stages of change under the curves, CSS px. */
const HEAD_HEIGHT = 36;
const STAGES_HEIGHT = 40;
/** Above +2 and below −2, so that marks and stars are whole. */
const MARGIN = 16;
/** Marks at one place stand side by side, so that each can be taken hold of. */
const SIDE_STEP = 9;

export interface CurveRoom {
  readonly height: number;
  readonly yOf: (score: number) => number;
  /** How many points of score a way up is worth, in half steps. */
  readonly scoreAfter: (score: number, dy: number) => number;
}

/** The room of the curves in a panel of this height. */
export function curveRoom(panelHeight: number): CurveRoom {
  const height = panelHeight - HEAD_HEIGHT - STAGES_HEIGHT;
  const yOf = scoreScale(height, MARGIN);
  const unit = yOf(0) - yOf(1);
  return { height, yOf, scoreAfter: (score, dy) => roundScore(score - dy / unit) };
}

export const SCORE_STEPS = { small: SCORE_STEP, large: 1 } as const;

/** How far each mark of a stop stands beside its x, CSS px: 0 where it stands alone at its score. */
export function sideOffsets(scores: ExperienceStop['scores'], shown: readonly Aspect[]): Record<Aspect, number> {
  const offsets = { medical: 0, psychological: 0, economic: 0, social: 0 };
  for (const aspect of shown) {
    const together = shown.filter((other) => levelOf(scores, other) === levelOf(scores, aspect));
    offsets[aspect] = (together.indexOf(aspect) - (together.length - 1) / 2) * SIDE_STEP;
  }
  return offsets;
}

// What is not rated stands on the zero line.
const levelOf = (scores: ExperienceStop['scores'], aspect: Aspect): number => scores[aspect]?.mean ?? 0;
