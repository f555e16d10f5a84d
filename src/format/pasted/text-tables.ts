import { fieldNamed, type FieldId } from '#fields';
import { textToCells } from '../cells-text.ts';
import { headAt, isHead, runsDown, squared, type FoundTables } from './found-tables.ts';
import { markdownTables } from './markdown-tables.ts';

/** The tables of a plain text: cells between tabs, in Markdown, or CSV; null where it holds none. */
export const textTables = (text: string): FoundTables | null =>
  sheetIn(text) ?? markdownTables(text) ?? csvTables(text);

/** Cells between tabs, as a spreadsheet copies them: most of the lines have several. */
export function sheetIn(text: string): FoundTables | null {
  if (!/\S[^\S\n]*\t/.test(text)) return null;
  const cells = textToCells(text);
  const isSheet = cells.filter((row) => row.length > 1).length > cells.length / 2;
  return isSheet ? { tables: [{ heading: '', cells }], around: [] } : null;
}

// Commas stand in every sentence: text is CSV only where a line or the first column names two fields or more.
function csvTables(text: string): FoundTables | null {
  const [, told, rest = text] = /^\ufeff?"?sep=(.)"?\s*?(?:\r\n?|\n)([\s\S]*)$/i.exec(text) ?? [];
  for (const separator of told === undefined ? [',', ';'] : [told]) {
    const cells = squared(textToCells(rest, separator));
    const [[first = '', ...others] = [], ...below] = cells;
    if (others.length === 0 || below.length === 0) continue;
    const isEven = cells.every((row) => row.every((cell) => cell !== '' && !/[.。]$/.test(cell)));
    if (headAt(cells) >= 0 || runsDown(cells) || (isEven && fieldNamed(first) === 'title'))
      return { tables: [{ heading: '', cells }], around: [] };
  }
  return null;
}

/** So much of a file tells what it is, in characters. */
const ENOUGH = 20_000;

/** Whether a text holds a table of touchpoints: one that names its fields, titles or phases among them. */
export function holdsTable(text: string): boolean {
  const { tables = [] } = textTables(text.slice(0, ENOUGH)) ?? {};
  return tables.some(({ cells }) =>
    [...squared(cells).slice(0, 10), cells.map(([head = '']) => head)].some(
      (row) => isHead(row) && row.some((cell) => NEEDED.includes(fieldNamed(cell))),
    ),
  );
}

const NEEDED: readonly (FieldId | undefined)[] = ['title', 'phase'];
