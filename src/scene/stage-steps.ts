import { STAGES, type Id, type Stage } from '#model';
import type { ExperienceStop } from './experience.ts';

/** What a stretch may be marked with: that stages were left out before it, or that it is a fall back. */
export type StageMark = 'skip' | 'relapse';

/** The touchpoints, by id, to which a journey's path of stages skips or relapses; found in path order, wherever the cards lie. */
export type StageMarks = ReadonlyMap<Id, StageMark>;

/** Before a stage's name, and where there is no room for it alone: falling back, and leaving stages out. */
export const STAGE_ARROWS: Readonly<Record<StageMark, string>> = { relapse: '↓', skip: '↑↑' };

/** A stretch of the canvas's axis in one stage of change. */
export interface StageStep {
  /** With which it begins. */
  readonly touchpointId: Id;
  readonly stage: Stage;
  /** 1…5, precontemplation to maintenance. */
  readonly level: number;
  /** Map units; the last one ends at its last touchpoint. */
  readonly left: number;
  readonly right: number;
  readonly mark: StageMark | null;
}

/**
 * Stages along the canvas's axis, as steps up and down; touchpoints without a stage belong to the step before. Where
 * the cards lie decides where a step stands, the marks alone what it is called.
 */
export function stageSteps(stops: readonly ExperienceStop[], marks: StageMarks): StageStep[] {
  const staged = stops
    .flatMap(({ x, touchpoint: { id, stage } }) =>
      stage === null || stage === 'notApplicable' ? [] : [{ id, x, stage, mark: marks.get(id) ?? null }],
    )
    .sort((a, b) => a.x - b.x);
  const steps: StageStep[] = [];
  for (const { id, x, stage, mark } of staged) {
    const before = steps.at(-1);
    if (before !== undefined) steps[steps.length - 1] = { ...before, right: x };
    if (before?.stage === stage && mark === null) continue;
    steps.push({ touchpointId: id, stage, level: STAGES.indexOf(stage) + 1, left: x, right: x, mark });
  }
  return steps;
}
