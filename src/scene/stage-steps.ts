import { STAGES, type Stage } from '#model';
import type { ExperienceStop } from './experience.ts';

/** A stretch of the journey in one stage of change. */
export interface StageStep {
  readonly stage: Stage;
  /** 1…5, precontemplation to maintenance. */
  readonly level: number;
  /** Map units; the last one ends at its last touchpoint. */
  readonly left: number;
  readonly right: number;
  /** Whether it lies lower than the stretch before it: a relapse. */
  readonly isRelapse: boolean;
}

/** Stages along the canvas's axis, as steps up and down; touchpoints without a stage belong to the step before. */
export function stageSteps(stops: readonly ExperienceStop[]): StageStep[] {
  const staged = stops
    .flatMap(({ x, touchpoint: { stage } }) => (stage === null || stage === 'notApplicable' ? [] : [{ x, stage }]))
    .sort((a, b) => a.x - b.x);
  const steps: StageStep[] = [];
  for (const { x, stage } of staged) {
    const before = steps.at(-1);
    const level = STAGES.indexOf(stage) + 1;
    if (before !== undefined) steps[steps.length - 1] = { ...before, right: x };
    if (before?.stage === stage) continue;
    steps.push({ stage, level, left: x, right: x, isRelapse: before !== undefined && level < before.level });
  }
  return steps;
}
