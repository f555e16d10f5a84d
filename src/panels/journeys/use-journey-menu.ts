import { ArrowDown, ArrowUp, Eye, Focus, Goal, ListChecks, Pencil, Trash2, UserRound } from 'lucide';
import { flushSync } from 'react-dom';
import { inOrder, type Journey } from '#model';
import { selectJourney, editJourney, moveJourney, removeJourney } from '#commands';
import { useCommandContext } from '#commands/react';
import { useMap } from '#editor/react';
import { useText } from '#i18n/react';
import type { MenuItem } from '#ui';
import { useUndoToast } from '#controls';
import { showAll, showOnly } from './visibility.ts';

interface JourneyMenuOptions {
  readonly journey: Journey;
  readonly index: number;
  readonly count: number;
  readonly onRename: () => void;
  readonly onBehaviour: () => void;
  /** After it was deleted, and its row is gone. */
  readonly onRemoved: () => void;
}

/** What can be done with one journey of the list. */
export function useJourneyMenu({
  journey: { id, title, personaId },
  index,
  count,
  onRename,
  onBehaviour,
  onRemoved,
}: JourneyMenuOptions): readonly MenuItem[] {
  const context = useCommandContext();
  const t = useText();
  const { editor, session } = context.openMap;
  const personas = useMap((map) => map.personas);
  const announce = useUndoToast();
  const move = (to: number) => (): void => void moveJourney(context, id, to);
  const remove = (): void => {
    if (!flushSync(() => removeJourney(context, id))) return;
    announce(t.journeys.removed(title || t.common.untitled));
    onRemoved();
  };
  const persona: readonly MenuItem[] =
    Object.keys(personas).length === 0
      ? []
      : [
          {
            id: 'persona',
            kind: 'sub',
            label: t.personas.ofJourney,
            icon: UserRound,
            items: [
              {
                id: 'personaChoice',
                kind: 'choice',
                label: t.personas.ofJourney,
                value: personaId ?? NOBODY,
                options: [
                  { id: NOBODY, label: t.personas.none },
                  ...inOrder(personas).map((each) => ({ id: each.id, label: each.name || t.personas.unnamed })),
                ],
                onChange: (next) => void editJourney(context, id, { personaId: next === NOBODY ? null : next }),
              },
            ],
          },
        ];
  return [
    { id: 'rename', label: t.journeys.rename, icon: Pencil, shortcut: 'F2', onSelect: onRename },
    { id: 'behaviour', label: t.approach.editBehaviour, icon: Goal, onSelect: onBehaviour },
    ...persona,
    { id: 'selectAll', label: t.commands.selectJourney, icon: ListChecks, onSelect: () => selectJourney(context, id) },
    { id: 'line-1', kind: 'separator' },
    {
      id: 'showOnly',
      label: t.journeys.showOnly,
      icon: Focus,
      onSelect: () => showOnly(session, Object.keys(editor.getMap().journeys), id),
    },
    { id: 'showAll', label: t.journeys.showAll, icon: Eye, onSelect: () => showAll(session) },
    { id: 'line-2', kind: 'separator' },
    { id: 'up', label: t.journeys.moveUp, icon: ArrowUp, disabled: index === 0, onSelect: move(index - 1) },
    {
      id: 'down',
      label: t.journeys.moveDown,
      icon: ArrowDown,
      disabled: index === count - 1,
      onSelect: move(index + 1),
    },
    { id: 'line-3', kind: 'separator' },
    { id: 'remove', label: t.journeys.remove, icon: Trash2, danger: true, onSelect: remove },
  ];
}

/** No persona, as a choice of a menu. */
const NOBODY = 'nobody';
