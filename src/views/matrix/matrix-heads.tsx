import type { ReactNode } from 'react';
import { fieldHead } from '#fields';
import { MATRIX, type Matrix, type MatrixContent } from '#scene';
import { useLanguage, useText } from '#i18n/react';
import type { Spot } from '#views/grid';
import { MatrixCell } from './matrix-cell.tsx';

/** What of a matrix is on the screen, and where in it one is. */
export interface MatrixFrame {
  readonly matrix: Matrix;
  readonly content: MatrixContent;
  /** The columns that are in the page, by their indexes. */
  readonly columns: readonly number[];
  readonly active: Spot;
  /** The field of the active cell. */
  readonly input: ReactNode;
}

const nameOf = (column: MatrixContent['columns'][number] | undefined): string =>
  column?.title || (column?.untitled ?? '');

/** Phases over their touchpoints, and the touchpoints' titles; always in view. */
export function MatrixHeads({ matrix, content, columns, active, input }: MatrixFrame): ReactNode {
  const t = useText();
  const language = useLanguage();
  const { titles, columnWidth } = matrix;
  return (
    <div role="rowgroup" className="matrix-heads">
      <div role="row" aria-rowindex={1} className="matrix-phases" style={{ height: MATRIX.phase }}>
        <div role="columnheader" aria-colindex={1} className="matrix-corner">
          {t.canvas.phases}
        </div>
        {matrix.phases.map(({ left, width }, index) => (
          <div
            key={left}
            role="columnheader"
            aria-colindex={left / columnWidth + 2}
            aria-colspan={width / columnWidth}
            className="matrix-phase"
            style={{ insetInlineStart: matrix.labelWidth + left, width }}
          >
            <span>{content.phases[index]?.title}</span>
          </div>
        ))}
      </div>
      <div role="row" aria-rowindex={2} className="matrix-titles" style={{ height: titles.height }}>
        <div role="rowheader" aria-colindex={1} className="matrix-corner">
          {fieldHead('title', language)}
        </div>
        {columns.map((column) => (
          <MatrixCell
            key={content.columns[column]?.id ?? column}
            row={0}
            column={column}
            left={column * columnWidth}
            width={columnWidth}
            height={titles.height}
            role="columnheader"
            items={titles.cells[column]?.items ?? []}
            text={nameOf(content.columns[column])}
            isInColumn={column === active.column}
            input={active.row === 0 && column === active.column ? input : null}
          />
        ))}
      </div>
    </div>
  );
}
