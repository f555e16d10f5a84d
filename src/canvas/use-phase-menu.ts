import { ChevronLeft, ChevronRight, MessageSquarePlus, Pencil, Plus, SquareDashedMousePointer, Trash2 } from 'lucide';
import { askRemovePhases, phasesMeant, runCommand, stepPhases } from '#commands';
import { useCommandContext } from '#commands/react';
import type { PhaseSpan } from '#model';
import { useText } from '#i18n/react';
import type { MenuItem } from '#ui';
import { useCanvasActions } from './actions.ts';

/** What can be done with a phase, or with `selected` ones if it is one of several. */
export function usePhaseMenu(
  { phase, index }: PhaseSpan,
  { count, selected, rename }: { count: number; selected: number; rename: () => void },
): readonly MenuItem[] {
  const t = useText();
  const context = useCommandContext();
  const { addPhaseAt, openAnnotations } = useCanvasActions();
  const isSeveral = selected > 1;
  const step = (by: -1 | 1) => () => void stepPhases(context, phasesMeant(context, phase.id), by);
  const move: readonly MenuItem[] = [
    {
      id: 'left',
      label: t.canvas.movePhaseLeft,
      icon: ChevronLeft,
      disabled: !isSeveral && index === 0,
      onSelect: step(-1),
    },
    {
      id: 'right',
      label: t.canvas.movePhaseRight,
      icon: ChevronRight,
      disabled: !isSeveral && index === count - 1,
      onSelect: step(1),
    },
  ];
  const remove: MenuItem = {
    id: 'delete',
    label: isSeveral ? t.canvas.deletePhases(selected) : t.canvas.deletePhase,
    icon: Trash2,
    disabled: count === 1,
    danger: true,
    onSelect: () => askRemovePhases(context, phase.id),
  };
  if (isSeveral) {
    const touchpoints: MenuItem = {
      id: 'touchpoints',
      label: t.canvas.selectTheirTouchpoints,
      icon: SquareDashedMousePointer,
      onSelect: () => void runCommand('selectPhase', context),
    };
    return [...move, touchpoints, remove];
  }
  return [
    { id: 'rename', label: t.canvas.rename, icon: Pencil, onSelect: rename },
    { id: 'before', label: t.canvas.addPhaseBefore, icon: Plus, onSelect: () => addPhaseAt(index) },
    { id: 'after', label: t.canvas.addPhaseAfter, icon: Plus, onSelect: () => addPhaseAt(index + 1) },
    ...move,
    {
      id: 'annotate',
      label: t.commands.annotate,
      icon: MessageSquarePlus,
      onSelect: () => openAnnotations({ kind: 'phase', id: phase.id }, true),
    },
    remove,
  ];
}
