import type { ReactNode } from 'react';
import { MATRIX, type MatrixLine } from '#scene';
import { DisplayList } from '#scene/react';
import { classNames } from '#ui';
import { useDragOrder } from '../journeys/use-drag-order.ts';
import type { MatrixFrame } from './matrix-heads.tsx';
import { LineLabel, MatrixCell } from './matrix-cell.tsx';
import type { RowMoves } from './row-moves.ts';
import type { RowId } from './row.ts';

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
  const { columnWidth } = matrix;
  return (
    <div role="rowgroup" className="matrix-rows">
      {matrix.rows.map((line, index) => {
        const row = content.rows[index];
        // Only a label is dragged; the whole row takes it.
        const { onDragStart, onDragEnd, ...dropping } = drag.propsOf(index);
        return (
          <div key={line.id} role="row" aria-rowindex={index + 3} className={classNames('matrix-row', drag.markOf(index))} style={{ height: line.height }} {...dropping}>
            <LineLabel label={row?.label ?? ''} items={line.label.items} height={line.height} draggable onDragStart={onDragStart} onDragEnd={onDragEnd} />
            {line.across.length > 0 && <Across line={line} columns={columns} columnWidth={columnWidth} />}
            {columns.map((column) => (
              <MatrixCell
                key={content.columns[column]?.id ?? column}
                row={index + 1}
                column={column}
                left={column * columnWidth}
                width={columnWidth}
                height={line.height}
                items={line.cells[column]?.items ?? NOTHING}
                text={row?.kind === 'cells' ? (row.cells[column]?.text ?? '') : ''}
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

const NOTHING: MatrixLine['across'] = [];

/** What runs through the columns that are in the page. */
function Across({ line, columns, columnWidth }: { line: MatrixLine; columns: readonly number[]; columnWidth: number }): ReactNode {
  const from = (columns[0] ?? 0) * columnWidth;
  const width = ((columns.at(-1) ?? 0) + 1) * columnWidth - from;
  return (
    <svg
      className="matrix-across"
      style={{ insetInlineStart: MATRIX.label + from }}
      width={width}
      height={line.height}
      viewBox={`${from} 0 ${width} ${line.height}`}
      aria-hidden="true"
    >
      <DisplayList items={line.across} />
    </svg>
  );
}
