import type { GroupItem, Item, Picture } from './display.ts';
import { NOTHING, headline, type Block } from './headline.ts';
import { MATRIX, matrixOf, type Matrix, type MatrixLine } from './matrix.ts';
import type { MatrixContent } from './matrix-content.ts';
import { personaCards, type PersonaCardsOptions } from './persona-cards.ts';
import type { Room } from './pixels.ts';
import type { TextMeasure } from './text.ts';

export interface MatrixPictureOptions {
  /** Over the matrix, with a line of facts such as whose journey it is; null leaves it out. */
  readonly title: { readonly title: string; readonly facts: readonly string[] } | null;
  /** Whose journey it is, between title and matrix; null leaves them out. */
  readonly personas: PersonaCardsOptions | null;
}

/** Which columns and rows, from the first to before the last. */
export interface MatrixRange {
  readonly columns: readonly [from: number, to: number];
  readonly rows: readonly [from: number, to: number];
}

const MARGIN = 32;

/** The matrix as few pictures of which each fits a room, its columns from left to right under the same heads. */
export function matrixPieces(
  content: MatrixContent,
  { room, pageOf, ...options }: MatrixPictureOptions & { readonly room: Room; readonly pageOf: PageOf },
  measure: TextMeasure,
): Picture[] {
  const matrix = matrixOf(content, MATRIX, measure);
  const whole = pictureOf(matrix, [0, content.columns.length], { ...options, measure });
  if (whole.width <= room.width) return [whole];
  const most = Math.max(1, Math.floor((room.width - 2 * MARGIN - matrix.labelWidth) / matrix.columnWidth));
  const count = Math.ceil(content.columns.length / most);
  const each = Math.ceil(content.columns.length / count);
  return Array.from({ length: count }, (_, index) => {
    const about = pageOf(index + 1, count);
    const title = options.title && { ...options.title, facts: [...options.title.facts, about] };
    const columns: Columns = [index * each, Math.min(content.columns.length, (index + 1) * each)];
    return pictureOf(matrix, columns, { ...options, title, measure });
  });
}

type Columns = MatrixRange['columns'];
type PageOf = (page: number, pages: number) => string;

function pictureOf(
  matrix: Matrix,
  columns: Columns,
  { title, personas, measure }: MatrixPictureOptions & { readonly measure: TextMeasure },
): Picture {
  const width = matrix.labelWidth + (columns[1] - columns[0]) * matrix.columnWidth;
  const head = title === null ? NOTHING : headline(title, width, measure);
  const people = personas === null ? NOTHING : personaCards(personas, width, measure);
  const top = MARGIN + head.height + people.height;
  return {
    width: width + 2 * MARGIN,
    height: top + matrix.height + MARGIN,
    background: 'paper',
    items: [
      { kind: 'group', x: MARGIN, y: MARGIN, items: head.items },
      { kind: 'group', x: MARGIN, y: MARGIN + head.height, items: people.items },
      {
        kind: 'group',
        x: MARGIN,
        y: top,
        items: matrixItems(matrix, { columns, rows: [0, matrix.rows.length] }).items,
      },
    ],
  };
}

/** Part of a matrix under its heads, from its upper left corner; curves and names of phases are cut off at its edges. */
export function matrixItems(matrix: Matrix, { columns: [from, to], rows: [first, last] }: MatrixRange): Block {
  const { labelWidth, columnWidth, titles } = matrix;
  const width = labelWidth + (to - from) * columnWidth;
  const body = titles.top + titles.height;
  const rows = matrix.rows.slice(first, last);
  const shift = body - (rows[0]?.top ?? body);
  const height = body + rows.reduce((sum, row) => sum + row.height, 0);
  const leftOf = (column: number): number => labelWidth + (column - from) * columnWidth;
  const heads = titles.cells
    .slice(from, to)
    .map(({ items }, index): GroupItem => ({ kind: 'group', x: leftOf(from + index), y: titles.top, items }));
  return {
    height,
    items: [
      { kind: 'rect', x: 0, y: 0, width, height, fill: 'card' },
      ...phaseItems(matrix, { from, to, height }),
      ...heads,
      ...rows.flatMap((row) => rowItems(row, { y: row.top + shift, from, to, columnWidth, leftOf })),
      ...frameItems({
        width,
        height,
        labelWidth,
        columns: to - from,
        columnWidth,
        lines: [titles.top, ...rows.map(({ top }) => top + shift)],
      }),
    ],
  };
}

function phaseItems(
  { phases, labelWidth, columnWidth }: Matrix,
  { from, to, height }: { from: number; to: number; height: number },
): Item[] {
  const [start, end] = [from * columnWidth, to * columnWidth];
  return phases.flatMap(({ left, width, items }, index): Item[] => {
    const x = Math.max(left, start);
    const shown = Math.min(left + width, end) - x;
    if (shown <= 0) return [];
    const at = labelWidth + x - start;
    return [
      { kind: 'rect', x: at, y: 0, width: shown, height, fill: index % 2 === 0 ? 'bandOdd' : 'bandEven' },
      { kind: 'group', x: at, y: 0, items, clip: { width: shown, height: MATRIX.phase } },
    ];
  });
}

interface RowPlace {
  readonly y: number;
  readonly from: number;
  readonly to: number;
  readonly columnWidth: number;
  readonly leftOf: (column: number) => number;
}

const rowItems = (
  { label, cells, across, height }: MatrixLine,
  { y, from, to, columnWidth, leftOf }: RowPlace,
): Item[] => [
  { kind: 'group', x: 0, y, items: label.items },
  ...cells.slice(from, to).map(({ items }, index): GroupItem => ({ kind: 'group', x: leftOf(from + index), y, items })),
  ...(across === null
    ? []
    : [
        {
          kind: 'group',
          x: leftOf(from),
          y,
          clip: { width: (to - from) * columnWidth, height },
          items: [{ kind: 'group', x: -from * columnWidth, y: 0, items: across(from, to) }],
        } as const,
      ]),
];

interface Frame {
  readonly width: number;
  readonly height: number;
  readonly labelWidth: number;
  readonly columns: number;
  readonly columnWidth: number;
  /** Upper edges of the rows. */
  readonly lines: readonly number[];
}

const frameItems = ({ width, height, labelWidth, columns, columnWidth, lines }: Frame): Item[] => [
  ...lines.map((y): Item => ({ kind: 'rect', x: 0, y: y - 0.5, width, height: 1, fill: 'line' })),
  ...Array.from({ length: columns }, (_, index): Item => ({
    kind: 'rect',
    x: labelWidth + index * columnWidth - 0.5,
    y: MATRIX.phase,
    width: 1,
    height: height - MATRIX.phase,
    fill: 'line',
  })),
  { kind: 'rect', x: 0.5, y: 0.5, width: width - 1, height: height - 1, stroke: { colour: 'line', width: 1 } },
];
