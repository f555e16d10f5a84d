import { SMALL_FONT, TITLE_FONT } from './card.ts';
import type { Item, Picture } from './display.ts';
import { NOTHING } from './headline.ts';
import { MATRIX, matrixOf, type MatrixLine } from './matrix.ts';
import type { MatrixContent } from './matrix-content.ts';
import { matrixItems, type MatrixPictureOptions } from './matrix-picture.ts';
import { personaCards } from './persona-cards.ts';
import { fitLine, type TextMeasure } from './text.ts';

export interface MatrixPagesOptions extends MatrixPictureOptions {
  /** What a page holds, map units. */
  readonly page: { readonly width: number; readonly height: number };
  /** Such as “2 / 3”. */
  readonly pageOf: (page: number, pages: number) => string;
}

const HEAD = 34;
/** A row of pages may be made smaller by this to hold all rows, so that nobody has to tape pages one under another. */
const SMALLEST = 0.75;

/**
 * The matrix on landscape pages, each with its heads again: from left to right, then from top to bottom. All pages
 * are laid out alike, so that they fit together on a wall.
 */
export function matrixPages(
  content: MatrixContent,
  { page: sheet, title, personas, pageOf }: MatrixPagesOptions,
  measure: TextMeasure,
): Picture[] {
  const first = layOut(content, sheet, measure);
  // The smaller the print, the more columns a page holds and the larger the page is in map units.
  const needed = (sheet.height - HEAD) / first.matrix.height;
  const scale = needed >= 1 || needed < SMALLEST ? 1 : needed;
  const page = { width: sheet.width / scale, height: sheet.height / scale };
  const { matrix, perPage } = scale === 1 ? first : layOut(content, page, measure);
  const people = personas === null ? NOTHING : personaCards(personas, page.width, measure);
  // Where the pages would stay blank below, all begin with whose journey it is, so that their rows still go on side by side.
  const isApart = people.height > 0 && HEAD + people.height + matrix.height > page.height;
  const above = isApart ? NOTHING : people;
  const body = page.height - HEAD - above.height - matrix.titles.top - matrix.titles.height;
  const ranges = rowGroups(matrix.rows, body).flatMap((rows) =>
    columnGroups(content.columns.length, perPage).map((columns) => ({ rows, columns })),
  );
  const sheets = [
    ...(isApart ? [people.items] : []),
    ...ranges.map((range): Item[] => [
      ...above.items,
      { kind: 'group', x: 0, y: above.height, items: matrixItems(matrix, range).items },
    ]),
  ];
  return sheets.map((items, index) => ({
    ...page,
    background: 'card',
    items: [
      ...(title === null ? [] : titleLine(title, page.width - 96, measure)),
      {
        kind: 'text',
        x: page.width,
        y: 18,
        text: pageOf(index + 1, sheets.length),
        font: SMALL_FONT,
        fill: 'inkSoft',
        anchor: 'end',
      },
      { kind: 'group', x: 0, y: HEAD, items },
    ],
  }));
}

// Columns fill the page's width, but a few are not stretched over it.
function layOut(content: MatrixContent, page: { width: number; height: number }, measure: TextMeasure) {
  const room = page.width - MATRIX.label;
  const perPage = Math.max(1, Math.min(content.columns.length, Math.floor(room / MATRIX.column)));
  const columnWidth = Math.min(room / perPage, MATRIX.column * 1.5);
  return { perPage, matrix: matrixOf(content, { label: MATRIX.label, column: columnWidth }, measure) };
}

/** A title that is too long leaves room for what follows it. */
function titleLine(
  { title, facts }: NonNullable<MatrixPictureOptions['title']>,
  width: number,
  measure: TextMeasure,
): Item[] {
  const about = facts
    .filter((fact) => fact !== '')
    .map((fact) => ` · ${fact}`)
    .join('');
  const shown = fitLine(measure, title, {
    font: TITLE_FONT,
    width: Math.max(width / 2, width - measure.width(about, TITLE_FONT)),
  });
  return [
    {
      kind: 'text',
      x: 0,
      y: 18,
      text: fitLine(measure, `${shown}${about}`, { font: TITLE_FONT, width }),
      font: TITLE_FONT,
      fill: 'ink',
    },
  ];
}

const columnGroups = (columns: number, perPage: number): [number, number][] =>
  Array.from({ length: Math.ceil(columns / perPage) }, (_, index) => [
    index * perPage,
    Math.min(columns, (index + 1) * perPage),
  ]);

function rowGroups(rows: readonly MatrixLine[], room: number): [number, number][] {
  const groups: [number, number][] = [];
  let [from, height] = [0, 0];
  rows.forEach((row, index) => {
    if (height > 0 && height + row.height > room) {
      groups.push([from, index]);
      [from, height] = [index, 0];
    }
    height += row.height;
  });
  return [...groups, [from, rows.length]];
}
