import type { Language } from '#i18n';
import { printPages } from '../writers/print-pages.ts';
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
  const isKept = head.map((_, column) => read.some((row) => row[column] !== ''));
  const keptOf = (row: readonly string[]): readonly string[] => row.filter((_, column) => isKept[column]);
  const table = document.createElement('table');
  table.createTHead().append(rowOf('th', keptOf(head)));
  table.createTBody().append(...read.map((row) => rowOf('td', keptOf(row))));
  return table;
}

function rowOf(tag: 'th' | 'td', cells: readonly string[]): HTMLTableRowElement {
  const row = document.createElement('tr');
  row.append(...cells.map((cell) => element(tag, cell)));
  return row;
}

// No column may be wider than the page for the sake of an address.
const breakable = (text: string): string => text.replace(/[!-~]{24}(?=[!-~])/g, '$&\u200b');

function element(tag: 'h1' | 'p' | 'th' | 'td', text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = breakable(text);
  return made;
}
