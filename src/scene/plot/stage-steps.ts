import { STAGES, type Id, type Stage, type Touchpoint } from '#model';

/** What a stretch may be marked with: that stages were left out before it, or that it is a fall back. */
export type StageMark = 'skip' | 'relapse';

/** The touchpoints, by id, to which a journey's path of stages skips or relapses; found along links. */
export type StageMarks = ReadonlyMap<Id, StageMark>;

/** Before a stage's name, and where there is no room for it alone: falling back, and leaving stages out. */
export const STAGE_ARROWS: Readonly<Record<StageMark, string>> = { relapse: '↓', skip: '↑↑' };

/** Slots in one stage of change. */
export interface StageStep {
  /** With which it begins. */
  readonly touchpointId: Id;
  readonly stage: Stage;
  /** 1…5, precontemplation to maintenance. */
  readonly level: number;
  /** Indices of its first slot, and of the one after its last. */
  readonly from: number;
  readonly to: number;
  readonly mark: StageMark | null;
}

/**
 * Stages along the slots, as steps up and down; touchpoints without a stage belong to the step before. The marks
 * alone decide what a step is called, for a path that forks does not fall from one branch to the next.
 */
export function stageSteps(slots: readonly { readonly touchpoint: Touchpoint }[], marks: StageMarks): StageStep[] {
  const steps: StageStep[] = [];
  for (const [index, { touchpoint }] of slots.entries()) {
    const { id, stage } = touchpoint;
    if (stage === null || stage === 'notApplicable') continue;
    const mark = marks.get(id) ?? null;
    const before = steps.at(-1);
    const isSame = before?.stage === stage && mark === null;
    if (before !== undefined) steps[steps.length - 1] = { ...before, to: isSame ? index + 1 : index };
    if (!isSame) {
      steps.push({ touchpointId: id, stage, level: STAGES.indexOf(stage) + 1, from: index, to: index + 1, mark });
    }
  }
  return steps;
}
