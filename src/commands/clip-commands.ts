import { select } from '#editor';
import type { Id } from '#model';
import { clipOf, stepsToPaste, type Clip } from './clip.ts';
import { define, type CommandContext } from './command.ts';

/** Duplicating what is selected. Copy, cut and paste are the browser's own events, which `app` listens to. */
export const clipCommands = define([
  {
    id: 'duplicate',
    shortcuts: ['Mod+D'],
    scope: 'canvas',
    group: 'edit',
    isEnabled: hasTouchpoints,
    run: (context) => {
      const clip = selectionAsClip(context);
      if (clip !== null) pasteClip(context, clip);
    },
  },
] as const);

function hasTouchpoints(context: CommandContext): boolean {
  return chosen(context).size > 0;
}

const chosen = ({ openMap }: CommandContext): ReadonlySet<Id> => openMap.session.getState().selection.touchpoints;

/** What is selected, to be taken elsewhere; null where no touchpoint is. */
export function selectionAsClip(context: CommandContext): Clip | null {
  return hasTouchpoints(context) ? clipOf(context.openMap.editor.getMap(), chosen(context)) : null;
}

/** Puts a clip into the map as one undo step and selects what was put. */
export function pasteClip(context: CommandContext, clip: Clip): void {
  const { editor, session, camera } = context.openMap;
  const middle = camera.current?.middle() ?? { x: 0, y: 0 };
  const { steps, ids } = stepsToPaste(editor.getMap(), clip, { middle, newId: context.newId });
  if (!editor.applyAll(steps, 'addTouchpoint')) return;
  select(session, { touchpoints: ids });
  const [first] = ids;
  if (first !== undefined) camera.current?.reveal(first);
}
