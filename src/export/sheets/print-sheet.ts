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

function tableOf({ head, rows }: Sheet): HTMLTableElement {
  // A column that is empty in all rows only takes room.
  const kept = head.map((_, column) => column).filter((column) => rows.some((row) => row[column] !== ''));
  const table = document.createElement('table');
  table.createTHead().append(rowOf('th', kept, head));
  table.createTBody().append(...rows.map((row) => rowOf('td', kept, row)));
  return table;
}

function rowOf(tag: 'th' | 'td', kept: readonly number[], cells: readonly string[]): HTMLTableRowElement {
  const row = document.createElement('tr');
  row.append(...kept.map((column) => element(tag, cells[column] ?? '')));
  return row;
}

function element(tag: 'h1' | 'p' | 'th' | 'td', text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}
