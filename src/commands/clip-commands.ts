import { select } from '#editor';
import type { EditName, Id } from '#model';
import { editAll } from './edit.ts';
import { clipOf, stepsToPaste, type Clip } from './clip.ts';
import type { PastePlace } from './clip-places.ts';
import { always, define, type CommandContext } from './command.ts';
import { middleOfView } from './middle.ts';

/** Taking what is selected elsewhere. The keys of copy, cut and paste are the browser's own events, which `app` listens to. */
export const clipCommands = define([
  {
    id: 'cut',
    shortcuts: ['Mod+X'],
    isNative: true,
    scope: 'canvas',
    group: 'edit',
    isEnabled: hasTouchpoints,
    run: ({ clipboard }) => clipboard.cut(),
  },
  {
    id: 'copy',
    shortcuts: ['Mod+C'],
    isNative: true,
    scope: 'canvas',
    group: 'edit',
    isEnabled: hasTouchpoints,
    run: ({ clipboard }) => clipboard.copy(),
  },
  {
    id: 'paste',
    shortcuts: ['Mod+V'],
    isNative: true,
    scope: 'canvas',
    group: 'edit',
    isEnabled: always,
    run: ({ clipboard }) => clipboard.paste(),
  },
  {
    id: 'duplicate',
    shortcuts: ['Mod+D'],
    scope: 'canvas',
    group: 'edit',
    isEnabled: hasTouchpoints,
    run: (context) => {
      const clip = selectionAsClip(context);
      if (clip !== null) pasteClip(context, clip, { place: besideOriginals(context), name: 'addTouchpoint' });
    },
  },
  {
    id: 'copyPicture',
    shortcuts: ['Shift+Alt+C'],
    scope: 'canvas',
    group: 'edit',
    isEnabled: always,
    run: ({ clipboard }) => clipboard.copyPicture(),
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

/** A little aside of the originals, or in another map in the middle of the view. */
export const besideOriginals = ({ openMap }: CommandContext): PastePlace => ({
  kind: 'beside',
  middle: middleOfView(openMap),
});

/** At the pointer while it is over the canvas, else beside the originals. */
function underPointer(context: CommandContext): PastePlace {
  const point = context.openMap.camera.current?.pointer() ?? null;
  return point === null ? besideOriginals(context) : { kind: 'at', point };
}

/** Puts a clip into the map as one undo step, called `name`, and selects what was put; false where there is no room for it. */
export function pasteClip(
  context: CommandContext,
  clip: Clip,
  { place = underPointer(context), name = 'pasteTouchpoints' }: { place?: PastePlace; name?: EditName } = {},
): boolean {
  const { editor, session, view } = context.openMap;
  const { steps, ids } = stepsToPaste(editor.getMap(), clip, { place, newId: context.newId });
  if (!editAll(context, steps, name)) return false;
  select(session, { touchpoints: ids });
  const [first, ...others] = ids;
  if (first !== undefined) view.current?.reveal(first, others);
  return true;
}
