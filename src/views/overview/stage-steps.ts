import type { StageTurn } from '#analysis';

/** What a page has room for of the stages along a journey. */
export interface StageSteps {
  readonly shown: readonly StageTurn[];
  /** The others, counted. */
  readonly rest: { readonly count: number; readonly skips: number; readonly relapses: number };
}

/** The changes of stage along a journey, `most` of them one by one. */
export function stageSteps(turns: readonly StageTurn[], most: number): StageSteps {
  const rest = turns.slice(most);
  const countOf = (kind: StageTurn['move']): number => rest.filter(({ move }) => move === kind).length;
  return {
    shown: turns.slice(0, most),
    rest: { count: rest.length, skips: countOf('skip'), relapses: countOf('relapse') },
  };
}
