import { asPlainCell, fromPlainCell } from './plain-cell.ts';

/**
 * The cells that a spreadsheet puts on the clipboard as plain text: a row a line, cells between tabs. A cell that holds
 * a tab, a newline or a quotation mark at its start is quoted, quotation marks in it are doubled. Rows may differ in
 * length; the newline that ends the last row makes no row of its own. Another `separator` reads CSV. What marks a text as
 * no formula is taken away.
 */
export function textToCells(text: string, separator = '\t'): string[][] {
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < source.length || row.length > 0) {
    const cell = source[at] === '"' ? quoted(source, at, separator) : null;
    const end = cell?.end ?? endOfPlain(source, at, separator);
    row.push(fromPlainCell(cell?.text ?? source.slice(at, end)));
    at = end + 1;
    if (source[end] === separator) continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** The cells as text for a spreadsheet, none of which it takes for a formula; `textToCells` reads it back. */
export const cellsToText = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((cell) => quotedIfNeeded(asPlainCell(cell))).join('\t')).join('\n');

const quotedIfNeeded = (cell: string): string => (/[\t\n\r]|^"/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

// Text that merely begins with a quotation mark, as in “"Yes", she said”, is not quoted: nothing follows the closing one.
function quoted(source: string, start: number, separator: string): { text: string; end: number } | null {
  let at = start + 1;
  for (;;) {
    const mark = source.indexOf('"', at);
    if (mark === -1) return null;
    if (source[mark + 1] !== '"') {
      const isEnd = mark + 1 >= source.length || source[mark + 1] === separator || source[mark + 1] === '\n';
      return isEnd ? { text: source.slice(start + 1, mark).replaceAll('""', '"'), end: mark + 1 } : null;
    }
    at = mark + 2;
  }
}

function endOfPlain(source: string, start: number, separator: string): number {
  let end = start;
  while (end < source.length && source[end] !== separator && source[end] !== '\n') end++;
  return end;
}
