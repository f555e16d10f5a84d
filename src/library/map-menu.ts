import { ArrowRight, Copy, Download, Pencil, Trash2 } from 'lucide';
import type { Text } from '#i18n';
import type { MenuItem } from '#ui';

type Doing = Readonly<Record<'open' | 'rename' | 'duplicate' | 'exportJson' | 'trash', () => void>>;

/** What can be done with a map, for its button and for right click. */
export const mapMenu = (t: Text, doing: Doing): readonly MenuItem[] => [
  { id: 'open', label: t.library.open, icon: ArrowRight, shortcut: 'Enter', onSelect: doing.open },
  { id: 'rename', label: t.library.rename, icon: Pencil, shortcut: 'F2', onSelect: doing.rename },
  { id: 'duplicate', label: t.library.duplicate, icon: Copy, onSelect: doing.duplicate },
  { id: 'export', label: t.library.exportJson, icon: Download, onSelect: doing.exportJson },
  { id: 'line', kind: 'separator' },
  { id: 'trash', label: t.library.moveToTrash, icon: Trash2, shortcut: 'Del', danger: true, onSelect: doing.trash },
];
