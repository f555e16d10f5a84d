import { memo, type ReactNode } from 'react';
import { MATRIX, type MatrixLine, type MatrixPart } from '#scene';
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
            {line.across !== null && <Across across={line.across} height={line.height} from={columns[0] ?? 0} to={(columns.at(-1) ?? -1) + 1} columnWidth={columnWidth} />}
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

const NOTHING: MatrixPart['items'] = [];

interface AcrossProps {
  readonly across: NonNullable<MatrixLine['across']>;
  readonly height: number;
  /** The columns that are in the page, to before the last. */
  readonly from: number;
  readonly to: number;
  readonly columnWidth: number;
}

/** What runs through the columns that are in the page. */
const Across = memo(function Across({ across, height, from, to, columnWidth }: AcrossProps): ReactNode {
  const left = from * columnWidth;
  const width = (to - from) * columnWidth;
  return (
    <svg
      className="matrix-across"
      style={{ insetInlineStart: MATRIX.label + left }}
      width={width}
      height={height}
      viewBox={`${left} 0 ${width} ${height}`}
      aria-hidden="true"
    >
      <DisplayList items={across(from, to)} />
    </svg>
  );
});
