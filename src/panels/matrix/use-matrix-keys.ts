import { useRef, type ClipboardEvent, type KeyboardEvent } from 'react';
import { isApple } from '#commands';
import { isComposing } from '#ui';
import { spotAfter, spotWithin, type Spot } from '../cells/spot.ts';

interface MatrixKeysOptions {
  readonly active: Spot;
  readonly size: { readonly rows: number; readonly columns: number };
  readonly text: () => string;
  readonly go: (spot: Spot) => void;
  /** Edits the cell, or does what its row is for. */
  readonly open: () => void;
  readonly write: (text: string) => void;
  readonly addNext: () => void;
  /** Moves the active row by one. */
  readonly moveRow: (by: -1 | 1) => void;
}

/** The keys and the clipboard of a cell at rest, as in the table. */
export function useMatrixKeys({ active, size, text, go, open, write, addNext, moveRow }: MatrixKeysOptions) {
  // After Escape the next Tab goes on through the page: nobody is caught in the matrix.
  const isLeaving = useRef(false);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposing(event) || !isAtRest(event)) return;
    const { key, shiftKey, altKey } = event;
    const isMod = isApple() ? event.metaKey : event.ctrlKey;
    const wasLeaving = isLeaving.current;
    isLeaving.current = key === 'Escape';
    if (key === 'Tab' && !isMod) {
      const next = spotWithin(active, 0, shiftKey ? -1 : 1, { count: size.rows, columns: size.columns });
      if (wasLeaving || (next.row === active.row && next.column === active.column)) return;
      go(next);
    } else if (altKey && shiftKey && (key === 'ArrowUp' || key === 'ArrowDown')) moveRow(key === 'ArrowUp' ? -1 : 1);
    else if (key === 'Enter' && isMod) addNext();
    else if (key === 'F2' || (key === 'Enter' && !altKey && !shiftKey) || (key === 'ArrowDown' && altKey)) open();
    else if (key === 'Delete' || key === 'Backspace') write('');
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
    event.clipboardData.setData('text/plain', text());
    if (event.type === 'cut') write('');
  };
  const onPaste = (event: ClipboardEvent): void => {
    if (!isAtRest(event)) return;
    event.preventDefault();
    write(event.clipboardData.getData('text/plain').trim());
  };
  return { onKeyDown, onCopy, onCut: onCopy, onPaste };
}

const isAtRest = ({ target }: KeyboardEvent | ClipboardEvent): boolean => target instanceof Element && target.matches('[data-cell-input]');
