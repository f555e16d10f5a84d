import { hasSelection, select, selectNothing } from '#editor';
import { removablePhases } from '#model';
import { redo, undo } from './history.ts';
import { editAll } from './edit.ts';
import { always, define, type CommandContext } from './command.ts';
import { neighbourOf } from './neighbour.ts';
import { startNaming } from './start-naming.ts';
import { tellIfLocked } from './tell-if-locked.ts';

const selectionOf = ({ openMap }: CommandContext) => openMap.session.getState().selection;

/** Undo, redo, selecting, renaming, deleting. */
export const editCommands = define([
  {
    id: 'undo',
    shortcuts: ['Mod+Z'],
    repeats: true,
    scope: 'editor',
    group: 'edit',
    isEnabled: ({ openMap }) => openMap.editor.store.getState().nextUndo !== null,
    run: (context) => void undo(context),
  },
  {
    id: 'redo',
    shortcuts: ['Mod+Shift+Z', 'Mod+Y'],
    repeats: true,
    scope: 'editor',
    group: 'edit',
    isEnabled: ({ openMap }) => openMap.editor.store.getState().nextRedo !== null,
    run: (context) => void redo(context),
  },
  {
    id: 'selectAll',
    shortcuts: ['Mod+A'],
    scope: 'canvas',
    group: 'edit',
    isEnabled: always,
    run: ({ openMap: { editor, session } }) => {
      const { touchpoints, links } = editor.getMap();
      select(session, { touchpoints: Object.keys(touchpoints), links: Object.keys(links) });
    },
  },
  {
    id: 'deselect',
    shortcuts: ['Escape'],
    scope: 'canvas',
    group: 'edit',
    isEnabled: (context) => hasSelection(selectionOf(context)) || context.openMap.session.getState().focus !== null,
    run: (context) => {
      const { session } = context.openMap;
      if (hasSelection(selectionOf(context))) selectNothing(session);
      else session.setState({ focus: null });
    },
  },
  {
    id: 'rename',
    shortcuts: ['F2', 'Enter'],
    scope: 'canvas',
    group: 'edit',
    isEnabled: (context) => nameable(context) !== null,
    run: (context) => {
      const what = nameable(context);
      if (what === null) return;
      if (what.kind === 'touchpoint') context.openMap.view.current?.reveal(what.id);
      startNaming(context, what);
    },
  },
  {
    id: 'remove',
    shortcuts: ['Delete', 'Backspace'],
    scope: 'canvas',
    group: 'edit',
    isEnabled: canRemove,
    run: removeSelection,
  },
] as const);

/** The one thing selected or focused whose name can be typed in place. */
function nameable(context: CommandContext) {
  const { selection, focus } = context.openMap.session.getState();
  const { touchpoints, links, phases } = selection;
  const [phase] = phases;
  if (phase !== undefined) return phases.size === 1 ? ({ kind: 'phase', id: phase } as const) : null;
  if (touchpoints.size === 1) return { kind: 'touchpoint', id: [...touchpoints][0]! } as const;
  if (touchpoints.size === 0 && links.size === 1) return { kind: 'link', id: [...links][0]! } as const;
  if (touchpoints.size === 0 && focus !== null) return { kind: 'touchpoint', id: focus } as const;
  return null;
}

/** Whether what is selected or focused can be deleted. */
export function canRemove({ openMap: { editor, session } }: CommandContext): boolean {
  const { selection, focus } = session.getState();
  if (selection.phases.size > 0) return removablePhases(editor.getMap(), selection.phases).length > 0;
  return hasSelection(selection) || focus !== null;
}

/** Deletes what is selected, or else the focused touchpoint. */
export function removeSelection(context: CommandContext): void {
  const { editor, session } = context.openMap;
  const { selection, focus } = session.getState();
  if (selection.phases.size > 0) return context.openDialog('removePhases');
  const chosen = hasSelection(selection) || focus === null ? [...selection.touchpoints] : [focus];
  const map = editor.getMap();
  const isHeld = (id: string): boolean => map.touchpoints[id]?.isLocked === true;
  const ids = chosen.filter((id) => id in map.touchpoints && !isHeld(id));
  // Where locked touchpoints are chosen too, what links them is as little meant as they are.
  const held = new Set(chosen.filter(isHeld));
  const links = [...selection.links].filter(
    (id) => !(held.has(map.links[id]?.source ?? '') && held.has(map.links[id]?.target ?? '')),
  );
  const { activeJourney } = session.getState();
  const neighbour = ids.length === 0 ? focus : neighbourOf(map, new Set(ids), activeJourney);
  editAll(context, [
    { name: 'removeLinks', args: { ids: links } },
    { name: 'removeTouchpoints', args: { ids } },
  ]);
  session.setState({ focus: neighbour });
  tellIfLocked(context, chosen);
}
