import { memo, type ReactNode } from 'react';
import type { MatrixContent, MatrixLine, MatrixPart } from '#scene';
import { DisplayList } from '#scene/react';
import { useText } from '#i18n/react';
import { classNames, useDragOrder } from '#ui';
import type { MatrixFrame } from './matrix-heads.tsx';
import { LineLabel, MatrixCell } from './matrix-cell.tsx';
import type { RowMoves } from './row-moves.ts';
import type { RowId } from '#matrix';

interface MatrixRowsProps extends MatrixFrame {
  readonly lines: readonly RowId[];
  readonly moves: RowMoves;
}

/** The rows; dragging a label moves its row. */
export function MatrixRows({ matrix, content, columns, active, input, lines, moves }: MatrixRowsProps): ReactNode {
  const drag = useDragOrder((from, to) => {
    const [row, other] = [lines[from], lines[to]];
    if (row !== undefined && other !== undefined) moves.moveTo(row, other);
  });
  const t = useText();
  const { columnWidth } = matrix;
  return (
    <div role="rowgroup" className="matrix-rows">
      {matrix.rows.map((line, index) => {
        const row = content.rows[index];
        // Only a label is dragged; the whole row takes it.
        const { onDragStart, onDragEnd, ...dropping } = drag.propsOf(index);
        return (
          <div
            key={line.id}
            role="row"
            aria-rowindex={index + 3}
            className={classNames('matrix-row', drag.markOf(index))}
            style={{ height: line.height }}
            {...dropping}
          >
            <LineLabel
              label={row?.label ?? ''}
              items={line.label.items}
              height={line.height}
              data-row={index + 1}
              title={t.matrix.dragRow}
              draggable
              onDragStart={onDragStart}
              onDragEnd={onDragEnd}
            />
            {line.across !== null && (
              <Across
                start={matrix.labelWidth}
                across={line.across}
                height={line.height}
                from={columns[0] ?? 0}
                to={(columns.at(-1) ?? -1) + 1}
                columnWidth={columnWidth}
              />
            )}
            {columns.map((column) => (
              <MatrixCell
                key={content.columns[column]?.id ?? column}
                row={index + 1}
                column={column}
                left={column * columnWidth}
                width={columnWidth}
                height={line.height}
                items={line.cells[column]?.items ?? NOTHING}
                text={spokenOf(row, column)}
                isInColumn={column === active.column}
                input={active.row === index + 1 && column === active.column ? input : null}
              />
            ))}
          </div>
        );
      })}
    </div>
  );
}

const spokenOf = (row: MatrixContent['rows'][number] | undefined, column: number): string =>
  (row?.kind === 'cells' ? (row.cells[column]?.spoken ?? row.cells[column]?.text) : row?.spoken[column]) ?? '';

const NOTHING: MatrixPart['items'] = [];

interface AcrossProps {
  /** CSS px from the left edge of the matrix. */
  readonly start: number;
  readonly across: NonNullable<MatrixLine['across']>;
  readonly height: number;
  /** The columns that are in the page, to before the last. */
  readonly from: number;
  readonly to: number;
  readonly columnWidth: number;
}

/** What runs through the columns that are in the page. */
const Across = memo(function Across({ start, across, height, from, to, columnWidth }: AcrossProps): ReactNode {
  const left = from * columnWidth;
  const width = (to - from) * columnWidth;
  return (
    <svg
      className="matrix-across"
      style={{ insetInlineStart: start + left }}
      width={width}
      height={height}
      viewBox={`${left} 0 ${width} ${height}`}
      aria-hidden="true"
    >
      <DisplayList items={across(from, to)} />
    </svg>
  );
});
