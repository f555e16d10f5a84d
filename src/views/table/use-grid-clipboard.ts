import type { ClipboardEvent } from 'react';
import { takeCells, useCellCopy } from '#views/grid';
import type { Id } from '#model';
import type { BlockState } from './use-block.ts';
import type { ColumnId } from './column.ts';
import type { TableEdits } from './use-table-edits.ts';

interface GridClipboardOptions {
  readonly rows: readonly Id[];
  readonly columns: readonly ColumnId[];
  readonly block: BlockState;
  readonly edits: TableEdits;
}

/** Copy, cut and paste of blocks of cells, as spreadsheets and documents know them. A cell that is being edited has its own. */
export function useGridClipboard({ rows, columns, block, edits }: GridClipboardOptions) {
  const copyCells = useCellCopy();
  const isAtRest = ({ target }: ClipboardEvent): boolean =>
    target instanceof Element && target.matches('[data-cell-input]');
  const copy = (event: ClipboardEvent): void => {
    if (!isAtRest(event)) return;
    event.preventDefault();
    const { bottom, ...rest } = block.block;
    const shown = { ...rest, bottom: Math.max(rest.top, Math.min(bottom, rows.length - 1)) };
    const texts = edits.textsIn(shown);
    copyCells(event.clipboardData, texts);
    if (event.type === 'cut') edits.clear(shown);
  };
  const paste = (event: ClipboardEvent): void => {
    if (!isAtRest(event)) return;
    event.preventDefault();
    const texts = takeCells(event.clipboardData);
    if (texts.length === 0) return;
    const { top, left } = block.block;
    const { extent, added } = edits.paste(texts, block.block);
    const at = (index: number): Id | undefined => rows[index] ?? added[index - rows.length];
    const [first, last] = [at(top), at(top + extent.rows - 1) ?? added.at(-1) ?? rows.at(-1)];
    const column = columns[left];
    const lastColumn = columns[Math.min(left + extent.columns, columns.length) - 1];
    if (first !== undefined && last !== undefined && column !== undefined && lastColumn !== undefined) {
      block.goToRow(first, column, { row: last, column: lastColumn });
    }
  };
  return { onCopy: copy, onCut: copy, onPaste: paste };
}
