import { inOrder, type Id, type JourneyMap, type Stage } from '#model';
import { levelOf, stagePath, type StageMove } from '../../stage-path.ts';
import { TOLERANCE } from '../thresholds.ts';
import { meanAt } from './seen-scores.ts';
import { whileSame } from './while-same.ts';

/** How people come into the stage of a touchpoint, where all journeys through it tell the same. */
export interface ToldMove {
  readonly move: Exclude<StageMove, 'first'>;
  readonly start: Stage;
  readonly end: Stage;
}

/** By touchpoint the move that is told there; from which stage, the first journey says. */
export const toldMoves = whileSame(['touchpoints', 'phases', 'journeys', 'links'], (map): ReadonlyMap<Id, ToldMove> => {
  const told = new Map<Id, ToldMove | null>();
  for (const { id: journeyId } of inOrder(map.journeys)) {
    for (const { touchpointId, move, before, stage } of stagePath(map, { journeyId })) {
      if (move === null || move === 'first' || before === null || stage === null) continue;
      const known = told.get(touchpointId);
      if (known === undefined) told.set(touchpointId, { move, start: before, end: stage });
      else if (known !== null && known.move !== move) told.set(touchpointId, null);
    }
  }
  return new Map([...told].flatMap(([id, move]) => (move === null ? [] : [[id, move]])));
});

/**
 * The fall back from doing to not doing that is told at a touchpoint; null where there is none, or where it does the
 * patient no harm: then another behaviour is meant.
 */
export function relapseAt(map: JourneyMap, id: Id): ToldMove | null {
  const told = toldMoves(map).get(id);
  if (told?.move !== 'relapse' || (levelOf(told.start) ?? 0) < DOING || (levelOf(told.end) ?? DOING) >= DOING)
    return null;
  const medical = meanAt(map, id, 'medical');
  return medical === null || medical < -TOLERANCE ? told : null;
}

/** The level of the stage *action*. */
const DOING = 4;
