import { commandOf, isApple, runCommand, shortcutText, type CommandId } from '#commands';
import { useCommandContext } from '#commands/react';
import type { Id } from '#model';
import { useText } from '#i18n/react';
import type { MenuItem } from '#ui';
import type { ColumnId } from './column.ts';
import { filteredBy, type LayoutChange } from './layout-changes.ts';
import type { BlockState } from './use-block.ts';
import type { TableEdits } from './use-table-edits.ts';

interface GridMenuOptions {
  readonly block: BlockState;
  readonly edits: TableEdits;
  readonly rows: readonly Id[];
  readonly columns: readonly ColumnId[];
  readonly canFillDown: () => boolean;
  readonly onLayout: (change: LayoutChange) => void;
}

/** The menu of the cells: what can be done with those that are selected. */
export function useGridMenu({
  block,
  edits,
  rows,
  columns,
  canFillDown,
  onLayout,
}: GridMenuOptions): readonly MenuItem[] {
  const context = useCommandContext();
  const t = useText();
  const { block: cells, active } = block;
  const isOnRows = cells.top < rows.length;
  const keyOf = (id: CommandId): string => shortcutText(commandOf(id).shortcuts[0] ?? '', isApple());
  const column = columns[active.column];
  return [
    {
      id: 'fill',
      label: t.table.fillDown,
      shortcut: keyOf('fillDown'),
      disabled: !canFillDown(),
      onSelect: () => edits.fillDown(cells),
    },
    {
      id: 'clear',
      label: t.table.clear,
      shortcut: shortcutText('Delete', isApple()),
      disabled: !isOnRows,
      onSelect: () => edits.clear(cells),
    },
    {
      id: 'rows',
      label: t.table.selectRow,
      shortcut: shortcutText('Shift+ ', isApple()),
      disabled: !isOnRows,
      onSelect: () => block.selectRows(cells.top, cells.bottom),
    },
    { kind: 'separator', id: 'line-1' },
    {
      id: 'filter',
      label: t.table.filterByThis,
      disabled: !isOnRows || column === undefined,
      onSelect: () => column !== undefined && onLayout(filteredBy(column, [edits.textAt(active)])),
    },
    {
      id: 'canvas',
      label: t.table.showOnCanvas,
      disabled: !isOnRows,
      onSelect: () => runCommand('showCanvas', context),
    },
    { kind: 'separator', id: 'line-2' },
    {
      id: 'duplicate',
      label: t.commands.duplicate,
      disabled: !isOnRows,
      onSelect: () => runCommand('duplicate', context),
    },
    {
      id: 'remove',
      label: t.table.removeRows,
      shortcut: keyOf('removeRows'),
      disabled: !isOnRows,
      danger: true,
      onSelect: edits.removeRows,
    },
  ];
}
