import type { Item } from './display.ts';
import { cellBlock, headBlock, labelBlock, phaseBlock, type CellBlock } from './matrix-cell.ts';
import { CURVES_HEIGHT, curvesThrough, legendBlock } from './matrix-curves.ts';
import type { MatrixCell, MatrixColumn, MatrixContent, MatrixRow } from './matrix-content.ts';
import type { TextMeasure } from './text.ts';

/** Part of a matrix with what is drawn in it, from its own upper left corner. */
export interface MatrixPart {
  readonly items: readonly Item[];
}

/** Where everything lies, map units from the matrix's upper left corner. */
export interface Matrix {
  readonly width: number;
  readonly height: number;
  readonly labelWidth: number;
  readonly columnWidth: number;
  readonly phases: readonly (MatrixPart & { readonly left: number; readonly width: number })[];
  /** Of the heads with the touchpoints' titles. */
  readonly titles: MatrixBand & { readonly cells: readonly MatrixPart[] };
  readonly rows: readonly MatrixLine[];
}

interface MatrixBand {
  readonly top: number;
  readonly height: number;
}

export type MatrixLine = MatrixBand & {
  readonly id: string;
  readonly label: MatrixPart;
  /** One a column; none in a row of curves. */
  readonly cells: readonly MatrixPart[];
  /** What runs through these columns (from the first to before the last), from the very first one's corner; null for nothing. */
  readonly across: ((from: number, to: number) => readonly Item[]) | null;
};

/** Widths of the labels and of a column where nothing else decides them, height of the phases' heads. */
export const MATRIX = { label: 160, column: 208, phase: 36 } as const;

/** Widths, map units. */
export interface MatrixSize {
  readonly label: number;
  readonly column: number;
}

/** Lays matrices out, one after another. */
export type MatrixBuilder = (content: MatrixContent, size: MatrixSize) => Matrix;

/** A builder that keeps what it drew last: an unchanged cell is the very same object, so that one edit costs one cell. */
export function createMatrixBuilder(measure: TextMeasure): MatrixBuilder {
  let known = new Map<string, CellBlock>();
  const drawnFor = new WeakMap<object, { readonly width: number; readonly key: string; readonly block: CellBlock }>();
  return (content, { label: labelWidth, column: columnWidth }) => {
    const drawn = new Map<string, CellBlock>();
    // Things that are the very same need not be compared by what they say.
    const once = (thing: object, shown: object, draw: () => CellBlock): CellBlock => {
      const last = drawnFor.get(thing);
      const isSame = last?.width === columnWidth;
      const key = isSame ? last.key : `${columnWidth} ${JSON.stringify(shown)}`;
      const block = isSame ? last.block : (drawn.get(key) ?? known.get(key) ?? draw());
      if (!isSame) drawnFor.set(thing, { width: columnWidth, key, block });
      drawn.set(key, block);
      return block;
    };
    const matrix = layOut(content, {
      labelWidth,
      columnWidth,
      measure,
      cell: (cell) => once(cell, cell, () => cellBlock(cell, columnWidth, measure)),
      head: (column) => {
        const { id: _id, ...shown } = column;
        return once(column, shown, () => headBlock(shown, columnWidth, measure));
      },
    });
    known = drawn;
    return matrix;
  };
}

/** A matrix by itself. */
export const matrixOf = (content: MatrixContent, size: MatrixSize, measure: TextMeasure): Matrix =>
  createMatrixBuilder(measure)(content, size);

interface Drawing {
  readonly labelWidth: number;
  readonly columnWidth: number;
  readonly measure: TextMeasure;
  readonly cell: (cell: MatrixCell) => CellBlock;
  readonly head: (column: MatrixColumn) => CellBlock;
}

// Rows are as high as their fullest cell, columns all equally wide.
function layOut({ phases, columns, rows }: MatrixContent, drawing: Drawing): Matrix {
  const { labelWidth, columnWidth, measure } = drawing;
  const titles = columns.map(drawing.head);
  const titlesHeight = Math.max(0, ...titles.map(({ height }) => height));
  let top = MATRIX.phase + titlesHeight;
  const lines = rows.map((row): MatrixLine => {
    const line = row.kind === 'curves' ? curvesLine(row, drawing) : cellsLine(row, drawing);
    const placed = { ...line, id: row.id, top };
    top += line.height;
    return placed;
  });
  return {
    width: labelWidth + columns.length * columnWidth,
    height: top,
    labelWidth,
    columnWidth,
    phases: phaseParts(phases, columnWidth, measure),
    titles: { top: MATRIX.phase, height: titlesHeight, cells: titles },
    rows: lines,
  };
}

type Line = Omit<MatrixLine, 'id' | 'top'>;

function cellsLine(
  { label, cells }: Extract<MatrixRow, { kind: 'cells' }>,
  { cell, labelWidth, measure }: Drawing,
): Line {
  const head = labelBlock(label, labelWidth, measure);
  const blocks = cells.map(cell);
  return {
    height: Math.max(head.height, ...blocks.map(({ height }) => height)),
    label: head,
    cells: blocks,
    across: null,
  };
}

function curvesLine(
  { label, experience, aspects, guess }: Extract<MatrixRow, { kind: 'curves' }>,
  { labelWidth, columnWidth, measure }: Drawing,
): Line {
  const head = labelBlock(label, labelWidth, measure);
  return {
    height: CURVES_HEIGHT,
    label: {
      items: [
        ...head.items,
        ...legendBlock({ experience, aspects, guess, columnWidth }, { y: head.height, width: labelWidth }, measure),
      ],
    },
    cells: [],
    across: curvesThrough(experience, columnWidth),
  };
}

function phaseParts(phases: MatrixContent['phases'], columnWidth: number, measure: TextMeasure): Matrix['phases'] {
  let left = 0;
  return phases.map(({ title, columns }) => {
    const width = columns * columnWidth;
    const part = { left, width, items: phaseBlock(title, { width, height: MATRIX.phase }, measure) };
    left += width;
    return part;
  });
}
