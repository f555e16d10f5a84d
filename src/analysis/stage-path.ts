import { entryOf, stages } from '#knowledge';
import { pathOf, type Id, type JourneyMap, type Stage, type Status } from '#model';

/** From the stage before to this one: to the next, over at least one, back, or none; `first` has none before. */
export type StageMove = 'first' | 'same' | 'advance' | 'skip' | 'relapse';

export interface StageOnPath {
  readonly touchpointId: Id;
  readonly stage: Stage | null;
  /** 1…5 on the ladder; null where no stage applies or nobody has given one. */
  readonly level: number | null;
  /** null at a touchpoint without a level; the path goes on behind it as if it were not there. */
  readonly move: StageMove | null;
  /** The last stage on the path before this touchpoint; null where nothing before it is staged. */
  readonly before: Stage | null;
}

/** The stages of change along a journey, in path order, wherever the cards lie. A relapse is a move like any other, not an error. */
export function stagePath(map: JourneyMap, { journeyId, status }: { journeyId: Id; status?: Status }): StageOnPath[] {
  let before: Stage | null = null;
  return pathOf(map, journeyId)
    .filter((touchpoint) => status === undefined || touchpoint.status === status)
    .map(({ id, stage }): StageOnPath => {
      const level = levelOf(stage);
      const from = before;
      if (level === null) return { touchpointId: id, stage, level, move: null, before: from };
      before = stage;
      return { touchpointId: id, stage, level, move: moveBetween(levelOf(from), level), before: from };
    });
}

/** A move that is worth a mark: over at least one stage, or back. */
export type StageJump = Extract<StageMove, 'skip' | 'relapse'>;

/** The touchpoints of a journey to which its path of stages skips or relapses; every drawing of the stages marks these and no others. */
export const stageJumps = (map: JourneyMap, options: { journeyId: Id; status?: Status }): ReadonlyMap<Id, StageJump> =>
  new Map(stagePath(map, options).flatMap(({ touchpointId, move }) => (move === 'skip' || move === 'relapse' ? [[touchpointId, move]] : [])));

/** 1…5 on the ladder of the stages of change; null off it. */
export const levelOf = (stage: Stage | null): number | null => (stage === null ? null : (entryOf(stages, stage)?.index ?? null));

/** What it means to come from one level of the ladder to another. */
export function moveBetween(before: number | null, level: number): StageMove {
  if (before === null) return 'first';
  if (level < before) return 'relapse';
  if (level === before) return 'same';
  return level === before + 1 ? 'advance' : 'skip';
}
