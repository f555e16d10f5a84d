import type { KeyboardEvent } from 'react';
import { kindOf } from '#fields';
import { isApple, latinKey } from '#commands';
import { isComposing } from '#ui';
import { spotAfter, spotWithin, type Spot, hasChoices, useLeaving } from '#views/grid';
import { type ColumnId } from './column.ts';
import type { BlockState } from './use-block.ts';

interface GridKeysOptions {
  readonly columns: readonly ColumnId[];
  /** Rows, the one for a new touchpoint included. */
  readonly count: number;
  /** Rows that are seen at once. */
  readonly page: () => number;
  readonly block: BlockState;
  readonly go: (spot: Spot) => void;
  readonly edit: () => void;
  readonly toggle: () => void;
  readonly clear: () => void;
  readonly removeRows: () => void;
  /** To the head of the active column. */
  readonly leaveUpwards: () => void;
}

/** The keys of a cell at rest, as in spreadsheets. */
export function useGridKeys({
  columns,
  count,
  page,
  block,
  go,
  edit,
  toggle,
  clear,
  removeRows,
  leaveUpwards,
}: GridKeysOptions) {
  const leaving = useLeaving();

  return (event: KeyboardEvent): void => {
    if (isComposing(event) || !(event.target instanceof Element) || !event.target.matches('[data-cell-input]')) return;
    const { key, shiftKey, altKey } = event;
    const isMod = isApple() ? event.metaKey : event.ctrlKey;
    const { active, end } = block;
    const column = columns[active.column];
    const wasLeaving = leaving(event);
    const step = (rows: number, across: number): void =>
      go(spotWithin(active, rows, across, { count, columns: columns.length }));

    if (key === 'Tab' && !isMod) {
      const isAtEdge = shiftKey
        ? active.row === 0 && active.column === 0
        : active.row === count - 1 && active.column === columns.length - 1;
      if (wasLeaving || isAtEdge) return;
      step(0, shiftKey ? -1 : 1);
    } else if (key === 'ArrowDown' && altKey) {
      if (column !== undefined && hasChoices(column)) edit();
    } else if (key === 'ArrowUp' && !shiftKey && !altKey && !isMod && active.row === 0) leaveUpwards();
    else if (key === 'Enter' && shiftKey) step(-1, 0);
    else if (key === 'F2' || (key === 'Enter' && !isMod && !altKey)) {
      if (column !== undefined && kindOf(column) === 'flag') toggle();
      else edit();
    } else if (key === ' ' && shiftKey) block.selectRows(end.row, active.row);
    else if (key === ' ' && column !== undefined && kindOf(column) === 'flag') toggle();
    else if (latinKey(event.nativeEvent).toLowerCase() === 'a' && isMod && !shiftKey) block.selectAll();
    else if (key === 'Escape') go(active);
    else if (key === 'Delete' || key === 'Backspace') {
      if (block.isRows) removeRows();
      else clear();
    } else if (!altKey) {
      const next = spotAfter(
        shiftKey ? end : active,
        { key, isMod },
        { rows: count, columns: columns.length, page: page() },
      );
      if (next === null) return;
      if (shiftKey) block.extend(next);
      else go(next);
    } else return;
    event.preventDefault();
  };
}
