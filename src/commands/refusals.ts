import type { Notice } from '#editor';
import type { CommandContext } from './command.ts';

/** Why a command that is not enabled does nothing, by its id; what is not named here stays silent. */
const REFUSALS: Readonly<Record<string, (context: CommandContext) => Notice['code']>> = {
  undo: () => 'nothingToUndo',
  redo: () => 'nothingToRedo',
  addTouchpoint: () => 'mapIsFull',
  addTouchpointRight: needsCurrent,
  addTouchpointDown: needsCurrent,
  addTouchpointLeft: needsCurrent,
  addTouchpointUp: needsCurrent,
  connect: () => 'noCurrent',
  startLinking: () => 'noCurrent',
  rename: () => 'noCurrent',
  rate: () => 'noCurrent',
  remove: ({ openMap }) => (openMap.session.getState().selection.phases.size === 0 ? 'nothingSelected' : 'lastPhase'),
  duplicate: () => 'nothingSelected',
  fitSelection: () => 'nothingSelected',
  moveFarLeft: () => 'nothingSelected',
  moveFarRight: () => 'nothingSelected',
  moveFarUp: () => 'nothingSelected',
  moveFarDown: () => 'nothingSelected',
  ...Object.fromEntries(
    ['Left', 'Centre', 'Right', 'Top', 'Middle', 'Bottom'].map((side) => [`align${side}`, () => 'needsTwo' as const]),
  ),
  distributeHorizontally: () => 'needsThree',
  distributeVertically: () => 'needsThree',
  toggleLock: () => 'noCurrent',
  selectJourney: () => 'noCurrent',
  toPreviousPhase: () => 'noCurrent',
  toNextPhase: () => 'noCurrent',
};

/** What to say when this command was called and is not enabled. */
export function refusalOf(id: string, context: CommandContext): Notice | null {
  const code = REFUSALS[id]?.(context);
  return code === undefined ? null : ({ code } as Notice);
}

function needsCurrent({ openMap }: CommandContext): Notice['code'] {
  const { selection, focus } = openMap.session.getState();
  return selection.touchpoints.size === 1 || (selection.touchpoints.size === 0 && focus !== null)
    ? 'mapIsFull'
    : 'noCurrent';
}
