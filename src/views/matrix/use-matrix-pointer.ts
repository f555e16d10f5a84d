import type { MouseEvent, RefObject } from 'react';
import { isTouch } from '#ui';
import type { Spot } from '#views/grid';

interface MatrixPointerOptions {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly active: Spot;
  /** Whether nothing is being written in the active cell. */
  readonly isAtRest: boolean;
  readonly go: (spot: Spot) => void;
  readonly open: () => void;
  readonly takeFocus: () => void;
}

/** Presses on cells and on the names of rows, which are also dragged: go there, or write there. */
export function useMatrixPointer({ scroller, active, isAtRest, go, open, takeFocus }: MatrixPointerOptions) {
  // Pressed beside the cells, the grid has the focus; given to a field at once, it would end the drag of a row.
  const passFocusOn = (): void => {
    if (document.activeElement === scroller.current) takeFocus();
  };
  // A finger that rests presses no mouse button, and the press of a row's name begins to drag it.
  const goTo = ({ target }: MouseEvent): void => {
    const spot = spotAt(target, active.column);
    if (spot !== null && !isSame(spot, active)) go(spot);
  };
  const onMouseDown = (event: MouseEvent): void => {
    const spot = isInCell(event.target) ? spotAt(event.target, active.column) : null;
    if (
      spot === null ||
      (event.target instanceof Element && event.target.matches('.cell-input:not([data-cell-input])'))
    )
      return;
    // The focus goes to the active cell, not to what is pressed; what is being typed is committed before anything moves.
    event.preventDefault();
    if (document.activeElement instanceof HTMLElement && document.activeElement.closest('.matrix-cell') !== null)
      document.activeElement.blur();
    // A second tap edits; with a mouse it is a double click.
    if (isSame(spot, active) && isTouch() && event.button === 0) open();
    else go(spot);
    takeFocus();
  };
  const onMouseUp = (event: MouseEvent): void => {
    if (!isInCell(event.target) && event.button === 0) goTo(event);
    passFocusOn();
  };
  const onDoubleClick = ({ target }: MouseEvent): void => {
    if (isInCell(target) && isAtRest) open();
  };
  return { onMouseDown, onMouseUp, onDragEnd: passFocusOn, onContextMenu: goTo, onDoubleClick };
}

const isSame = (a: Spot, b: Spot): boolean => a.row === b.row && a.column === b.column;

const isInCell = (target: EventTarget): boolean => target instanceof Element && target.closest('.matrix-cell') !== null;

/** The cell that is pressed; of a row whose name is, the one in the active column. */
function spotAt(target: EventTarget, activeColumn: number): Spot | null {
  const part = target instanceof Element ? target.closest<HTMLElement>('.matrix-cell, .matrix-label') : null;
  return part === null
    ? null
    : { row: Number(part.dataset['row']), column: Number(part.dataset['column'] ?? activeColumn) };
}
