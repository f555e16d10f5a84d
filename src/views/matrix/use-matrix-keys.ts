import type { ClipboardEvent, KeyboardEvent } from 'react';
import { isApple } from '#commands';
import { textToCells } from '#format';
import { isComposing } from '#ui';
import { spotAfter, spotWithin, takeCells, useCellCopy, useLeaving, type Spot } from '#views/grid';

interface MatrixKeysOptions {
  readonly active: Spot;
  readonly size: { readonly rows: number; readonly columns: number };
  /** Whether nothing can be typed into the cell. */
  readonly isLocked: boolean;
  readonly text: () => string;
  readonly go: (spot: Spot) => void;
  /** Edits the cell, or does what its row is for. */
  readonly open: () => void;
  readonly write: (text: string) => void;
  /** Writes a block of texts from the active cell on. */
  readonly paste: (texts: readonly (readonly string[])[]) => void;
  readonly addNext: () => void;
  /** Moves the active row by one. */
  readonly moveRow: (by: -1 | 1) => void;
}

/** The keys and the clipboard of a cell at rest, as in the table. */
export function useMatrixKeys({
  active,
  size,
  isLocked,
  text,
  go,
  open,
  write,
  paste,
  addNext,
  moveRow,
}: MatrixKeysOptions) {
  const leaving = useLeaving();
  const copyCells = useCellCopy();

  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposing(event) || !isAtRest(event)) return;
    const { key, shiftKey, altKey } = event;
    const isMod = isApple() ? event.metaKey : event.ctrlKey;
    const wasLeaving = leaving(event);
    if (key === 'Tab' && !isMod) {
      const next = spotWithin(active, 0, shiftKey ? -1 : 1, { count: size.rows, columns: size.columns });
      if (wasLeaving || (next.row === active.row && next.column === active.column)) return;
      go(next);
    } else if (altKey && shiftKey && (key === 'ArrowUp' || key === 'ArrowDown')) moveRow(key === 'ArrowUp' ? -1 : 1);
    else if (key === 'Enter' && isMod) addNext();
    else if (key === 'F2' || (key === 'Enter' && !altKey && !shiftKey) || (key === 'ArrowDown' && altKey)) open();
    else if (key === 'Delete' || key === 'Backspace') write('');
    // Typing is answered by what the cell can be edited with, or by why it cannot.
    else if (isLocked && key.length === 1 && !isMod && !altKey) open();
    else if (altKey || shiftKey) return;
    else {
      const next = spotAfter(active, { key, isMod }, { ...size, page: 4 });
      if (next === null) return;
      go(next);
    }
    event.preventDefault();
  };
  const onCopy = (event: ClipboardEvent): void => {
    if (!isAtRest(event)) return;
    event.preventDefault();
    copyCells(event.clipboardData, [[text()]]);
    if (event.type === 'cut') write('');
  };
  const onPaste = (event: ClipboardEvent): void => {
    if (!isAtRest(event)) return;
    event.preventDefault();
    paste(takeCells(event.clipboardData, cellsIn));
  };
  return { onKeyDown, onCopy, onCut: onCopy, onPaste };
}

/** Cells of a spreadsheet; any other text, of however many lines, is one cell's. */
function cellsIn(written: string): readonly (readonly string[])[] {
  const text = written.trim();
  const read = textToCells(text);
  return text.includes('\t') || read.flat().length === 1 ? read : [[text]];
}

const isAtRest = ({ target }: KeyboardEvent | ClipboardEvent): boolean =>
  target instanceof Element && target.matches('[data-cell-input]');
