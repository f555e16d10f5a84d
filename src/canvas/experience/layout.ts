import { SCORE_STEP, roundScore } from '#model';
import { scoreScale } from '#scene';

/** Room for the head, and for the stages of change under the curves, CSS px. */
const HEAD_HEIGHT = 36;
const STAGES_HEIGHT = 40;
/** Above +2 and below −2, so that marks and stars are whole. */
const MARGIN = 16;

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
