import { ArrowRight, Copy, Download, Pencil, Trash2 } from 'lucide';
import type { Text } from '#i18n';
import type { MenuItem } from '#ui';

type Doing = Readonly<Record<'open' | 'exportJson', () => void>> & {
  /** False where nothing can be changed. */
  readonly change: false | Readonly<Record<'rename' | 'duplicate' | 'trash', () => void>>;
};

/** What can be done with a map, for its button and for right click. */
export function mapMenu(t: Text, { open, exportJson, change }: Doing): readonly MenuItem[] {
  const first: MenuItem = { id: 'open', label: t.library.open, icon: ArrowRight, shortcut: 'Enter', onSelect: open };
  const save: MenuItem = { id: 'export', label: t.library.exportJson, icon: Download, onSelect: exportJson };
  if (!change) return [first, save];
  return [
    first,
    { id: 'rename', label: t.library.rename, icon: Pencil, shortcut: 'F2', onSelect: change.rename },
    { id: 'duplicate', label: t.library.duplicate, icon: Copy, onSelect: change.duplicate },
    save,
    { id: 'line', kind: 'separator' },
    { id: 'trash', label: t.library.moveToTrash, icon: Trash2, shortcut: 'Del', danger: true, onSelect: change.trash },
  ];
}
