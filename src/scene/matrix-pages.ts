import { SMALL_FONT, TITLE_FONT } from './card.ts';
import type { Item, Picture } from './display.ts';
import type { Block } from './headline.ts';
import { MATRIX, matrixOf, type MatrixLine } from './matrix.ts';
import type { MatrixContent } from './matrix-content.ts';
import { matrixItems, type MatrixPictureOptions } from './matrix-picture.ts';
import { pageUnits, type Paper } from './paper.ts';
import { personaCards } from './persona-cards.ts';
import { fitLine, type TextMeasure } from './text.ts';

export interface MatrixPagesOptions extends MatrixPictureOptions {
  readonly paper: Paper;
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
export function matrixPages(content: MatrixContent, { paper, title, personas, pageOf }: MatrixPagesOptions, measure: TextMeasure): Picture[] {
  const sheet = pageUnits(paper);
  const first = layOut(content, sheet, measure);
  // The smaller the print, the more columns a page holds and the larger the page is in map units.
  const needed = (sheet.height - HEAD) / first.matrix.height;
  const scale = needed >= 1 || needed < SMALLEST ? 1 : needed;
  const page = { width: sheet.width / scale, height: sheet.height / scale };
  const { matrix, perPage } = scale === 1 ? first : layOut(content, page, measure);
  const people = personas === null ? [] : personaPage(personaCards(personas, page.width, measure));
  const body = page.height - HEAD - matrix.titles.top - matrix.titles.height;
  const ranges = rowGroups(matrix.rows, body).flatMap((rows) => columnGroups(content.columns.length, perPage).map((columns) => ({ rows, columns })));
  const sheets = [...people, ...ranges.map((range) => matrixItems(matrix, range).items)];
  return sheets.map((items, index) => ({
    ...page,
    background: 'paper',
    items: [
      ...(title === null ? [] : titleLine([title.title, ...title.facts], page.width - 96, measure)),
      { kind: 'text', x: page.width, y: 18, text: pageOf(index + 1, sheets.length), font: SMALL_FONT, fill: 'inkSoft', anchor: 'end' },
      { kind: 'group', x: 0, y: HEAD, items },
    ],
  }));
}

// Columns fill the page's width, but a few are not stretched over it.
function layOut(content: MatrixContent, page: { width: number; height: number }, measure: TextMeasure) {
  const room = page.width - MATRIX.label;
  const perPage = Math.max(1, Math.min(content.columns.length, Math.floor(room / MATRIX.column)));
  const columnWidth = Math.min(room / perPage, MATRIX.column * 1.5);
  return { perPage, matrix: matrixOf(content, columnWidth, measure) };
}

const titleLine = (parts: readonly string[], width: number, measure: TextMeasure): Item[] => [
  { kind: 'text', x: 0, y: 18, text: fitLine(measure, parts.filter((part) => part !== '').join(' · '), { font: TITLE_FONT, width }), font: TITLE_FONT, fill: 'ink' },
];

const personaPage = ({ items, height }: Block): Item[][] => (height === 0 ? [] : [[...items]]);

const columnGroups = (columns: number, perPage: number): [number, number][] =>
  Array.from({ length: Math.ceil(columns / perPage) }, (_, index) => [index * perPage, Math.min(columns, (index + 1) * perPage)]);

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
