import {
  ArrowDown,
  ArrowLeft,
  ArrowRight,
  ArrowUp,
  CornerDownRight,
  MessageSquarePlus,
  Pencil,
  Plus,
  Spline,
  Trash2,
} from 'lucide';
import { isApple, shortcutText } from '#commands';
import type { Text } from '#i18n';
import type { MenuItem } from '#ui';
import type { OutlineActions } from './outline-actions.ts';
import type { OutlineRow } from './outline-rows.ts';

/** What can be done with a row, with its keys: the menu of right click, long press and Shift+F10. */
export function outlineMenu(
  { kind }: OutlineRow,
  act: OutlineActions,
  {
    text: { outline: t, commands, canvas },
    hasCanvas,
    phases,
  }: { text: Text; hasCanvas: boolean; /** How many the menu of a phase is about. */ phases: number },
): readonly MenuItem[] {
  const key = (shortcut: string): string => shortcutText(shortcut, isApple());
  const line = (id: string): MenuItem => ({ kind: 'separator', id });
  const rename: MenuItem = {
    id: 'rename',
    label: kind === 'link' ? t.label : t.rename,
    icon: Pencil,
    shortcut: 'F2',
    onSelect: act.rename,
  };
  const next: MenuItem = {
    id: 'next',
    label: t.addNext[kind],
    icon: Plus,
    shortcut: key('Mod+Enter'),
    onSelect: act.addNext,
  };
  const another: MenuItem = {
    id: 'another',
    label: t.addAnother[kind],
    icon: Plus,
    shortcut: key('Mod+Shift+Enter'),
    onSelect: act.addAnother,
  };
  // What is written stands on the canvas.
  const annotate: MenuItem = {
    id: 'annotate',
    label: commands.annotate,
    icon: MessageSquarePlus,
    disabled: !hasCanvas,
    onSelect: act.annotate,
  };
  const remove: MenuItem = {
    id: 'remove',
    label: kind === 'phase' && phases > 1 ? canvas.deletePhases(phases) : t.remove,
    icon: Trash2,
    shortcut: 'Del',
    danger: true,
    onSelect: act.remove,
  };
  const up: MenuItem = {
    id: 'up',
    label: t.moveUp,
    icon: ArrowUp,
    shortcut: key('Alt+Shift+ArrowUp'),
    onSelect: () => act.moveInOrder(-1),
  };
  const down: MenuItem = {
    id: 'down',
    label: t.moveDown,
    icon: ArrowDown,
    shortcut: key('Alt+Shift+ArrowDown'),
    onSelect: () => act.moveInOrder(1),
  };
  if (kind === 'link') {
    return [
      { id: 'go', label: t.goThere, icon: CornerDownRight, shortcut: 'Enter', onSelect: act.enter },
      rename,
      next,
      annotate,
      line('1'),
      remove,
    ];
  }
  if (kind === 'phase' && phases > 1) return [up, down, line('1'), remove];
  if (kind === 'phase') return [rename, next, another, annotate, line('1'), up, down, line('2'), remove];
  return [
    rename,
    next,
    another,
    { id: 'connect', label: t.connect, icon: Spline, shortcut: key('Shift+Enter'), onSelect: act.connect },
    annotate,
    line('1'),
    up,
    down,
    {
      id: 'before',
      label: t.phaseBefore,
      icon: ArrowLeft,
      shortcut: key('Alt+Shift+ArrowLeft'),
      onSelect: () => act.moveToPhase(-1),
    },
    {
      id: 'after',
      label: t.phaseAfter,
      icon: ArrowRight,
      shortcut: key('Alt+Shift+ArrowRight'),
      onSelect: () => act.moveToPhase(1),
    },
    line('2'),
    remove,
  ];
}
