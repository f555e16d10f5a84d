import { attributeIn, htmlTokens } from './html-tokens.ts';
import { unmerged, type SpanningCell } from './merged-cells.ts';

interface OpenTable {
  readonly rows: OpenCell[][];
  /** Of the tables inside of it, those that are no mere frame. */
  readonly inside: string[][][];
}

type OpenCell = { -readonly [K in keyof SpanningCell]: SpanningCell[K] };

/**
 * The cells of the tables in some HTML, in order, and the lines around them. A table in a cell is text of that cell,
 * unless the outer one is a mere frame of one column.
 */
export function htmlTables(html: string): { tables: string[][][]; around: string[] } {
  const tables: string[][][] = [];
  let around = '';
  const open: OpenTable[] = [];
  const write = (text: string): void => {
    const cell = open.at(-1)?.rows.at(-1)?.at(-1);
    if (cell !== undefined) cell.text += text;
    else around += text;
  };
  const close = (): void => {
    const table = open.pop();
    if (table === undefined) return;
    const cells = unmerged(table.rows.map((row) => row.map((cell) => ({ ...cell, text: tidy(cell.text) }))));
    const isFrame = cells.every((row) => row.length < 2);
    const found = isFrame && table.inside.length > 0 ? table.inside : [cells];
    const text = tidy(cells.flat().join('\n'));
    if (open.length > 0 && text !== '') write(`\n${text}\n`);
    (open.at(-1)?.inside ?? tables).push(...found);
  };
  for (const token of htmlTokens(html)) {
    if (token.kind === 'text') write(token.text);
    else if (token.name === 'table') {
      if (token.kind === 'open') open.push({ rows: [], inside: [] });
      else close();
    } else if (BREAKS.has(token.name)) write('\n');
    else if (token.kind === 'close') continue;
    else if (token.name === 'tr') open.at(-1)?.rows.push([]);
    else if (token.name === 'td' || token.name === 'th') {
      const span = (name: string): number => Math.min(1000, Number(attributeIn(token.attributes, name)) || 1);
      open
        .at(-1)
        ?.rows.at(-1)
        ?.push({ text: '', rowSpan: span('rowspan'), colSpan: span('colspan') });
    }
  }
  while (open.length > 0) close();
  return {
    tables: tables.map((rows) => rows.filter((row) => row.length > 0)).filter((rows) => rows.length > 0),
    around: tidy(around)
      .split('\n')
      .filter((line) => line !== ''),
  };
}

/** At whose beginning and end a page begins a new line. */
const BREAKS = new Set(['br', 'p', 'div', 'li', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre']);

const tidy = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
