import { ArrowDown, ArrowUp, Eye, Focus, ListChecks, Pencil, Trash2 } from 'lucide';
import type { Journey } from '#model';
import { selectJourney, type CommandContext } from '#commands';
import { useText } from '#i18n/react';
import type { MenuItem } from '#ui';
import { useUndoToast } from './use-undo-toast.ts';
import { showAll, showOnly } from './visibility.ts';

interface JourneyMenuOptions {
  readonly context: CommandContext;
  readonly journey: Journey;
  readonly index: number;
  readonly count: number;
  readonly onRename: () => void;
  /** After it was deleted, and the menu is closed. */
  readonly onRemoved: () => void;
}

/** What can be done with one journey of the list. */
export function useJourneyMenu({ context, journey: { id, title }, index, count, onRename, onRemoved }: JourneyMenuOptions): readonly MenuItem[] {
  const t = useText();
  const { editor, session } = context.openMap;
  const announce = useUndoToast(editor);
  const move = (to: number) => (): void => void editor.apply('moveJourney', { id, index: to });
  const remove = (): void => {
    if (!editor.apply('removeJourney', { id })) return;
    announce(t.journeys.removed(title || t.common.untitled));
    setTimeout(onRemoved);
  };
  return [
    // The menu gives the focus back to its button when it closes; the field has to come after that.
    { id: 'rename', label: t.journeys.rename, icon: Pencil, shortcut: 'F2', onSelect: () => setTimeout(onRename) },
    { id: 'selectAll', label: t.commands.selectJourney, icon: ListChecks, onSelect: () => selectJourney(context, id) },
    { id: 'line-1', kind: 'separator' },
    { id: 'showOnly', label: t.journeys.showOnly, icon: Focus, onSelect: () => showOnly(session, Object.keys(editor.getMap().journeys), id) },
    { id: 'showAll', label: t.journeys.showAll, icon: Eye, onSelect: () => showAll(session) },
    { id: 'line-2', kind: 'separator' },
    { id: 'up', label: t.journeys.moveUp, icon: ArrowUp, disabled: index === 0, onSelect: move(index - 1) },
    { id: 'down', label: t.journeys.moveDown, icon: ArrowDown, disabled: index === count - 1, onSelect: move(index + 1) },
    { id: 'line-3', kind: 'separator' },
    { id: 'remove', label: t.journeys.remove, icon: Trash2, danger: true, onSelect: remove },
  ];
}
