import type { Name } from '#knowledge';
import { textToCells } from '../cells-text.ts';
import { columnPlaces, ratingColumns, type RatingColumn } from './columns.ts';

/** What may stand between two cells: of CSV, of cells copied out of a spreadsheet, of CSV where the comma is decimal. */
export const DELIMITERS = [',', '\t', ';'];

/** A table read with one delimiter. */
export interface RatingTable {
  readonly delimiter: string;
  readonly head: readonly string[];
  readonly rows: readonly NumberedRow[];
  readonly places: ReadonlyMap<RatingColumn, number>;
  /** Names of the columns that it cannot do without. */
  readonly missing: readonly Name[];
}

/** A title, a date or Excel's `sep=;` may stand above the head; so many rows at most. */
const MOST_ABOVE = 10;

/** The head, the rows below it, and where in them each column stands. */
export function ratingTable(text: string, delimiter: string): RatingTable {
  const rows = numbered(textToCells(text, delimiter));
  const at = rows.slice(0, MOST_ABOVE).findIndex(({ cells }) => missingIn(cells).length === 0);
  const [head = { cells: [] }, ...below] = rows.slice(Math.max(at, 0));
  return {
    delimiter,
    head: head.cells,
    rows: below,
    places: columnPlaces(head.cells),
    missing: missingIn(head.cells),
  };
}

function missingIn(head: readonly string[]): Name[] {
  const places = columnPlaces(head);
  return ratingColumns.filter(({ id, isNeeded }) => isNeeded && !places.has(id)).map(({ name }) => name);
}

/** The reading in which most columns are found; the first of several. */
export const bestReading = (readings: readonly RatingTable[]): RatingTable =>
  readings.reduce((best, table) => (table.missing.length < best.missing.length ? table : best));

export interface NumberedRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The rows that hold anything, each with the line it begins in: a quoted cell may run over several. */
function numbered(rows: readonly (readonly string[])[]): NumberedRow[] {
  let next = 1;
  return rows
    .map((cells) => {
      const line = next;
      next += 1 + cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
      return { line, cells };
    })
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}
