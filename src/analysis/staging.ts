import { entryOf, stagingAnswers, type StagingAnswerId } from '#knowledge';
import type { Stage } from '#model';
import { levelOf } from './stage-path.ts';

export interface Staging {
  readonly stage: Stage;
  /** Whether somebody who was already acting has fallen back. */
  readonly isRelapse: boolean;
}

/**
 * The stage that an answer to the staging question means, of somebody who was at `before`. Who has stopped is asked
 * for the intention like anybody else, and is not taken to have none.
 */
export function stageFromAnswer(answer: StagingAnswerId, before: Stage | null): Staging {
  const stage = entryOf(stagingAnswers, answer)!.stage;
  const [from, to] = [levelOf(before) ?? 0, levelOf(stage) ?? 0];
  return { stage, isRelapse: from >= ACTION && to < from };
}

const ACTION = levelOf('action')!;
