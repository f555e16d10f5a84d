import { memo, type ReactNode } from 'react';
import type { MatrixPart } from '#scene';
import { DisplayList } from '#scene/react';
import { classNames } from '#ui';

interface MatrixCellProps {
  /** A touchpoint's title is the head of its column. */
  readonly role?: 'gridcell' | 'columnheader';
  /** Its line among the lines of cells, its column among the touchpoints. */
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
  /** CSS px from the first column's left edge. */
  readonly left: number;
  readonly items: MatrixPart['items'];
  /** What it says to those who hear it. */
  readonly text: string;
  readonly isInColumn: boolean;
  /** The field, where the cell is the active one. */
  readonly input: ReactNode;
}

/** A cell, drawn from the display list that pictures of the matrix are painted from. */
export const MatrixCell = memo(function MatrixCell({
  role = 'gridcell',
  row,
  column,
  width,
  height,
  left,
  items,
  text,
  isInColumn,
  input,
}: MatrixCellProps): ReactNode {
  const isActive = input !== null;
  return (
    <div
      role={role}
      aria-colindex={column + 2}
      aria-selected={isActive}
      data-row={row}
      data-column={column}
      className={classNames('matrix-cell', isInColumn && 'is-in-column', isActive && 'is-active')}
      style={{ insetInlineStart: `calc(var(--matrix-label) + ${left}px)`, width, height }}
    >
      <svg width={width} height={height} aria-hidden="true">
        <DisplayList items={items} />
      </svg>
      <span className="visually-hidden">{text}</span>
      {input}
    </div>
  );
});

/** A line's name at its left edge. */
export const LineLabel = ({
  label,
  items,
  height,
  className,
  ...rest
}: { label: string; items: MatrixPart['items']; height: number } & React.ComponentProps<'div'>): ReactNode => (
  <div role="rowheader" aria-colindex={1} className={classNames('matrix-label', className)} {...rest}>
    <svg width="100%" height={height} aria-hidden="true">
      <DisplayList items={items} />
    </svg>
    <span className="visually-hidden">{label}</span>
  </div>
);
