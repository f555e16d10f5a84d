import { standingsOf, type Id, type JourneyMap, type Journey } from '#model';
import { levelOf, stagePath, stageTurns, type StageOnPath, type StageTurn } from './stage-path.ts';

/** A touchpoint's stage of change as a part of one journey. */
export interface StagingAt {
  /** The journey asked for where it leads through the touchpoint, else the first that does; null where none does. */
  readonly journey: Journey | null;
  /** The touchpoint itself on the journey's path of stages. */
  readonly here: StageOnPath | null;
  /** How many stages of the ladder are left out by a skip to here; 0 for any other move. */
  readonly skipped: number;
  /** The journey's path of stages; `isHere` marks the one that holds at the touchpoint. */
  readonly turns: readonly (StageTurn & { readonly isHere: boolean })[];
}

/** Where a touchpoint stands on a journey's path of stages. */
export function stagingAt(map: JourneyMap, touchpointId: Id, preferred: Id | null): StagingAt {
  const standings = standingsOf(map, touchpointId);
  const journeyId = (standings.find((standing) => standing.journeyId === preferred) ?? standings[0])?.journeyId;
  if (journeyId === undefined) return { journey: null, here: null, skipped: 0, turns: [] };
  const path = stagePath(map, { journeyId });
  const at = path.findIndex((each) => each.touchpointId === touchpointId);
  const here = path[at] ?? null;
  const holding = here?.level === null ? here.before : here?.stage;
  const turnHere = stageTurns(path.slice(0, at + 1)).findLast(({ stage }) => stage === holding)?.touchpointId;
  const turns = stageTurns(path).map((turn) => ({ ...turn, isHere: turn.touchpointId === turnHere }));
  const skipped = here?.move === 'skip' ? (here.level ?? 0) - (levelOf(here.before) ?? 0) - 1 : 0;
  return { journey: map.journeys[journeyId] ?? null, here, skipped, turns };
}
