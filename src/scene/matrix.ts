import type { Id } from '#model';
import type { Box, Item } from './display.ts';
import { cellBlock, headBlock, labelBlock, phaseBlock } from './matrix-cell.ts';
import { CURVES_HEIGHT, curvesBlock, legendBlock } from './matrix-curves.ts';
import type { MatrixContent, MatrixRow } from './matrix-content.ts';
import type { TextMeasure } from './text.ts';

/** Part of a matrix with what is drawn in it, from its own upper left corner. */
export interface MatrixPart {
  readonly items: readonly Item[];
}

/** Where everything lies, map units from the matrix's upper left corner. */
export interface Matrix {
  readonly width: number;
  readonly height: number;
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
  /** What runs through all columns, from the first one's corner. */
  readonly across: readonly Item[];
};

/** Of the labels, of a column that nothing else decides, and of the phases' heads. */
export const MATRIX = { label: 160, column: 208, phase: 36 } as const;

/** Lays a matrix out: rows as high as their fullest cell, columns all equally wide. */
export function matrixOf({ phases, columns, rows }: MatrixContent, columnWidth: number, measure: TextMeasure): Matrix {
  const titles = columns.map((column) => headBlock(column, columnWidth, measure));
  const titlesHeight = Math.max(0, ...titles.map(({ height }) => height));
  let top = MATRIX.phase + titlesHeight;
  const lines = rows.map((row): MatrixLine => {
    const line = row.kind === 'curves' ? curvesLine(row, axisOf(columns, columnWidth), measure) : cellsLine(row, columnWidth, measure);
    const placed = { ...line, id: row.id, top };
    top += line.height;
    return placed;
  });
  return {
    width: MATRIX.label + columns.length * columnWidth,
    height: top,
    columnWidth,
    phases: phaseParts(phases, columnWidth, measure),
    titles: { top: MATRIX.phase, height: titlesHeight, cells: titles },
    rows: lines,
  };
}

type Line = Omit<MatrixLine, 'id' | 'top'>;

function cellsLine({ label, cells }: Extract<MatrixRow, { kind: 'cells' }>, columnWidth: number, measure: TextMeasure): Line {
  const head = labelBlock(label, MATRIX.label, measure);
  const blocks = cells.map((cell) => cellBlock(cell, columnWidth, measure));
  return { height: Math.max(head.height, ...blocks.map(({ height }) => height)), label: head, cells: blocks, across: [] };
}

const axisOf = (columns: readonly { readonly id: Id }[], width: number): Axis => ({
  boxes: new Map(columns.map(({ id }, index) => [id, { x: index * width, y: 0, width, height: 0 }])),
  width: columns.length * width,
});

interface Axis {
  readonly boxes: ReadonlyMap<Id, Box>;
  readonly width: number;
}

function curvesLine({ label, experienceOn, aspects, guess }: Extract<MatrixRow, { kind: 'curves' }>, { boxes, width }: Axis, measure: TextMeasure): Line {
  const head = labelBlock(label, MATRIX.label, measure);
  const experience = experienceOn(boxes);
  return {
    height: CURVES_HEIGHT,
    label: { items: [...head.items, ...legendBlock({ experience, aspects, guess }, { y: head.height, width: MATRIX.label }, measure)] },
    cells: [],
    across: curvesBlock(experience, width),
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
