import { define, type CommandContext } from './command.ts';
import { moveToPhase } from './place-in-phase.ts';
import type { Id } from '#model';

/** Carrying touchpoints from phase to phase without counting arrow presses. */
export const phaseCommands = define([
  {
    id: 'toPreviousPhase',
    shortcuts: ['Alt+Shift+ArrowLeft'],
    repeats: true,
    scope: 'canvas',
    group: 'move',
    isEnabled: (context) => carried(context).length > 0,
    run: (context) => carry(context, -1),
  },
  {
    id: 'toNextPhase',
    shortcuts: ['Alt+Shift+ArrowRight'],
    repeats: true,
    scope: 'canvas',
    group: 'move',
    isEnabled: (context) => carried(context).length > 0,
    run: (context) => carry(context, 1),
  },
] as const);

/** What is selected, else the focused one. */
function carried({ openMap }: CommandContext): readonly Id[] {
  const { selection, focus } = openMap.session.getState();
  return selection.touchpoints.size > 0 ? [...selection.touchpoints] : focus === null ? [] : [focus];
}

function carry(context: CommandContext, by: -1 | 1): void {
  const ids = carried(context);
  if (moveToPhase(context, ids, by)) context.openMap.view.current?.reveal(ids[0]!);
}
