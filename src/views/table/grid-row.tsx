import { memo, useMemo, type ReactNode } from 'react';
import { aspectOf, isReadOnly } from '#fields';
import type { Id, Viewpoint } from '#model';
import { useMapParts } from '#editor/react';
import { useLanguage, useText } from '#i18n/react';
import { classNames } from '#ui';
import { CellContent } from './cell-content.tsx';
import { type ColumnId } from './column.ts';
import { createRowParts } from './row-parts.ts';

/** A row's place in the grid, and what of the selection lies in it. */
export interface RowFrame {
  readonly index: number;
  /** CSS px from the upper edge of the rows. */
  readonly top: number;
  readonly columns: readonly ColumnId[];
  /** The first and the last column of the selected block in this row, −1 for none. */
  readonly from: number;
  readonly to: number;
  /** The column of the active cell, if it is in this row. */
  readonly active: number;
  /** The field in the active cell. */
  readonly input: ReactNode;
  /** Whether the block ends in this row, with the handle that fills downwards. */
  readonly hasHandle: boolean;
}

interface GridRowProps extends RowFrame {
  readonly id: Id;
  readonly viewpoint: Viewpoint;
  readonly isSelected: boolean;
}

/** One touchpoint. Renders again when one of its texts has changed, and only the cell that has. */
export const GridRow = memo(function GridRow({ id, viewpoint, isSelected, ...frame }: GridRowProps): ReactNode {
  const { index, top, columns } = frame;
  const t = useText().table;
  const language = useLanguage();
  const partsIn = useMemo(
    () => createRowParts(id, { columns, language, viewpoint }),
    [id, columns, language, viewpoint],
  );
  const parts = useMapParts(partsIn);
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      className={classNames('table-row', frame.active !== -1 && 'is-active', isSelected && 'is-selected')}
      style={{ transform: `translateY(${top}px)` }}
    >
      <RowNumber index={index} label={`${t.row} ${index + 1}`} />
      {columns.map((column, at) => (
        <GridCell key={column} column={column} at={at} frame={frame} isReadOnly={isReadOnly(column, viewpoint)}>
          <CellContent column={column} text={parts[2 * at] ?? ''} mark={parts[2 * at + 1] ?? ''} />
        </GridCell>
      ))}
    </div>
  );
});

interface RowNumberProps {
  readonly index: number;
  readonly label: string;
  readonly children?: ReactNode;
}

/** The head of a row; a press selects the whole row. */
export const RowNumber = ({ index, label, children }: RowNumberProps): ReactNode => (
  <div role="rowheader" aria-colindex={1} aria-label={label} className="table-number" data-number={index}>
    {children ?? index + 1}
  </div>
);

interface GridCellProps {
  readonly column: ColumnId;
  readonly at: number;
  readonly frame: Omit<RowFrame, 'columns' | 'top'>;
  readonly isReadOnly: boolean;
  readonly children: ReactNode;
}

/** A cell's place in the grid, whatever it holds. */
export function GridCell({ column, at, frame, isReadOnly: isLocked, children }: GridCellProps): ReactNode {
  const isActive = frame.active === at;
  const isInBlock = at >= frame.from && at <= frame.to;
  return (
    <div
      role="gridcell"
      aria-colindex={at + 2}
      aria-selected={isInBlock}
      data-row={frame.index}
      data-column={at}
      className={classNames(
        'table-cell',
        `is-${column}`,
        aspectOf(column) !== null && 'is-score',
        at === 0 && 'is-pinned',
        isInBlock && 'is-in-block',
        isActive && 'is-active',
        isLocked && 'is-locked',
      )}
    >
      {children}
      {isActive && frame.input}
      {frame.hasHandle && at === frame.to && <span className="table-handle" aria-hidden="true" />}
    </div>
  );
}
