import { useEffect, useRef, type MouseEvent } from 'react';
import { isTouch } from '#ui';
import type { Spot } from '#views/grid';
import type { BlockState } from './use-block.ts';

interface GridPointerOptions {
  readonly block: BlockState;
  readonly go: (spot: Spot) => void;
  readonly edit: () => void;
  readonly toggle: (spot: Spot) => void;
  readonly fillTo: (row: number) => void;
  readonly takeFocus: () => void;
}

type Drag = { readonly kind: 'cells' | 'fill' } | { readonly kind: 'rows'; readonly from: number };

/** Presses and drags over cells: go to one, select a block or whole rows, fill downwards. */
export function useGridPointer({ block, go, edit, toggle, fillTo, takeFocus }: GridPointerOptions) {
  const drag = useRef<Drag | null>(null);
  const latest = useRef({ block, fillTo });
  /** The end of the block before a fill began. */
  const filledFrom = useRef(block.end);
  useEffect(() => {
    latest.current = { block, fillTo };
  });

  useEffect(() => {
    const stop = new AbortController();
    const options = { signal: stop.signal };
    const move = (event: globalThis.MouseEvent): void => {
      if (drag.current === null) return;
      if (event.buttons === 0) return abandon();
      const under = document.elementFromPoint(event.clientX, event.clientY);
      const spot = spotAt(under);
      const row = spot?.row ?? rowAt(under);
      const { block: now } = latest.current;
      if (drag.current.kind === 'rows' && row !== null) now.selectRows(drag.current.from, row);
      else if (drag.current.kind === 'cells' && spot !== null && !isSame(spot, now.end)) now.extend(spot);
      else if (drag.current.kind === 'fill' && row !== null && row >= now.active.row)
        now.extend({ row, column: now.end.column });
    };
    const end = (): void => {
      if (drag.current?.kind === 'fill') latest.current.fillTo(latest.current.block.end.row);
      drag.current = null;
    };
    window.addEventListener('mousemove', move, options);
    window.addEventListener('mouseup', end, options);
    // A fill that is not let go of fills nothing; what a drag has selected stays selected.
    const abandon = (): void => {
      if (drag.current?.kind === 'fill') latest.current.block.extend(filledFrom.current);
      drag.current = null;
    };
    window.addEventListener('pointercancel', abandon, options);
    window.addEventListener('blur', abandon, options);
    window.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || drag.current === null) return;
        event.stopPropagation();
        abandon();
      },
      { ...options, capture: true },
    );
    return () => stop.abort();
  }, []);

  const onMouseDown = (event: MouseEvent): void => {
    if (!(event.target instanceof Element)) return;
    const isEditing = event.target.matches('.cell-input:not([data-cell-input])');
    if (isEditing || event.target.closest('[role=columnheader]') !== null) return;
    const spot = spotAt(event.target);
    const row = rowAt(event.target);
    if (spot === null && row === null) return;
    // The focus goes to the active cell, not to what is pressed; what is being typed is committed before anything moves.
    event.preventDefault();
    if (
      document.activeElement instanceof HTMLElement &&
      document.activeElement.matches('.cell-input:not([data-cell-input])')
    )
      document.activeElement.blur();
    takeFocus();
    if (event.button !== 0) {
      const isInside = row !== null && row >= block.block.top && row <= block.block.bottom;
      if (!isInside && spot !== null) go(spot);
      return;
    }
    if (event.target.matches('.table-handle')) {
      drag.current = { kind: 'fill' };
      filledFrom.current = block.end;
    } else if (spot === null) {
      const from = event.shiftKey ? block.active.row : row!;
      block.selectRows(from, row!);
      drag.current = { kind: 'rows', from };
    } else if (event.shiftKey) block.extend(spot);
    else {
      if (event.target.closest('.table-moment') !== null && event.detail === 1) toggle(spot);
      else if (isTouch() && isSame(spot, block.active)) return edit();
      go(spot);
      drag.current = { kind: 'cells' };
    }
  };
  const onDoubleClick = (event: MouseEvent): void => {
    if (
      event.target instanceof Element &&
      event.target.closest('.table-cell') !== null &&
      !event.target.matches('.table-handle')
    )
      edit();
  };
  return { onMouseDown, onDoubleClick };
}

const isSame = (a: Spot, b: Spot): boolean => a.row === b.row && a.column === b.column;

function spotAt(target: Element | null): Spot | null {
  const cell = target?.closest<HTMLElement>('.table-cell');
  if (cell == null) return null;
  return { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) };
}

function rowAt(target: Element | null): number | null {
  const { number } =
    target?.closest<HTMLElement>('.table-row')?.querySelector<HTMLElement>('[data-number]')?.dataset ?? {};
  return number === undefined ? null : Number(number);
}
