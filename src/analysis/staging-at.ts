import { standingsOf, type Id, type JourneyMap, type Journey, type Stage } from '#model';
import { levelOf, stagePath, type StageOnPath } from './stage-path.ts';

/** A touchpoint's stage of change as a part of one journey. */
export interface StagingAt {
  /** The journey asked for where it leads through the touchpoint, else the first that does; null where none does. */
  readonly journey: Journey | null;
  /** The touchpoint itself on the journey's path of stages. */
  readonly here: StageOnPath | null;
  /** How many stages of the ladder are left out by a skip to here; 0 for any other move. */
  readonly skipped: number;
  /** The path of stages without those steps that stay in a stage, or have none. */
  readonly turns: readonly StageTurn[];
}

/** A touchpoint at which the journey comes into a stage. */
export interface StageTurn extends StageOnPath {
  readonly stage: Stage;
  /** Whether it is the stage that holds at the touchpoint asked about. */
  readonly isHere: boolean;
}

/** Where a touchpoint stands on a journey's path of stages. */
export function stagingAt(map: JourneyMap, touchpointId: Id, preferred: Id | null): StagingAt {
  const standings = standingsOf(map, touchpointId);
  const journeyId = (standings.find((standing) => standing.journeyId === preferred) ?? standings[0])?.journeyId;
  if (journeyId === undefined) return { journey: null, here: null, skipped: 0, turns: [] };
  const path = stagePath(map, { journeyId });
  const at = path.findIndex((each) => each.touchpointId === touchpointId);
  const here = path[at] ?? null;
  const turnAt = path.findLastIndex((each, index) => index <= at && isTurn(each));
  const turns = path.flatMap((each, index) =>
    isTurn(each) && each.stage !== null ? [{ ...each, stage: each.stage, isHere: index === turnAt }] : [],
  );
  const skipped = here?.move === 'skip' ? (here.level ?? 0) - (levelOf(here.before) ?? 0) - 1 : 0;
  return { journey: map.journeys[journeyId] ?? null, here, skipped, turns };
}

const isTurn = ({ move }: StageOnPath): boolean => move !== null && move !== 'same';
