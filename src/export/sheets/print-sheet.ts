import type { Language } from '#i18n';
import { printPages } from '../writers/print-pages.ts';
import { columnWidths } from './column-widths.ts';
import type { Sheet } from './sheet.ts';
import './print-sheet.css';

/** Hands a list to the browser's print dialog as a table whose head stands on every page. */
export async function printSheet(sheet: Sheet, language: Language): Promise<void> {
  const page = document.createElement('article');
  page.className = 'print-pages print-sheet';
  page.lang = language;
  page.append(styled(), element('h1', sheet.title), ...sheet.lead.map((line) => element('p', line)), tableOf(sheet));
  await printPages(page);
}

function styled(): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = '@page { size: A4 landscape; margin: 12mm; }';
  return style;
}

function tableOf({ head, rows, isRead }: Sheet): HTMLTableElement {
  const read = rows.map((row) => row.map((cell, column) => (isRead?.(head[column] ?? '', row) === false ? '' : cell)));
  // A column that is empty in all rows only takes room.
  const kept = head.map((_, column) => column).filter((column) => read.some((row) => row[column] !== ''));
  const [first = [], ...others] = [head, ...read].map((row) => kept.map((column) => row[column] ?? ''));
  const table = document.createElement('table');
  table.append(columnsOf([first, ...others]));
  table.createTHead().append(rowOf('th', first));
  table.createTBody().append(...others.map((row) => rowOf('td', row)));
  return table;
}

function columnsOf(rows: readonly (readonly string[])[]): HTMLElement {
  const columns = document.createElement('colgroup');
  for (const width of columnWidths(rows)) {
    const column = document.createElement('col');
    column.style.width = `${width}%`;
    columns.append(column);
  }
  return columns;
}

function rowOf(tag: 'th' | 'td', cells: readonly string[]): HTMLTableRowElement {
  const row = document.createElement('tr');
  row.append(...cells.map((cell) => element(tag, cell)));
  return row;
}

function element(tag: 'h1' | 'p' | 'th' | 'td', text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}
