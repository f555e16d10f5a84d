import { redactAll } from '#compliance';
import { cellsToText, textToCells } from '#format';
import type { Language } from '#i18n';
import { cellsToHtml, htmlToCells } from './html-cells.ts';

type Cells = readonly (readonly string[])[];

/** Cells as they are, for Tabiji alone. */
const WHOLE = 'application/x-tabiji-cells';

/**
 * Puts cells on a clipboard, as text and as a table for other programs, to which nothing goes that identifies a person;
 * pasted into Tabiji they are whole. Answers with how many cells differ outside.
 */
export function putCells(data: DataTransfer, cells: Cells, language: Language): number {
  const known = new Map<string, string>();
  const outside = cells.map((row) =>
    row.map((cell) => {
      const clean = known.get(cell) ?? redactAll(cell, { language });
      known.set(cell, clean);
      return clean;
    }),
  );
  data.setData('text/plain', cellsToText(outside));
  data.setData('text/html', cellsToHtml(outside));
  const count = cells.flatMap((row, index) => row.filter((cell, column) => outside[index]?.[column] !== cell)).length;
  if (count > 0) data.setData(WHOLE, JSON.stringify(cells));
  return count;
}

/** The cells on a clipboard: as Tabiji itself has put them there, else as a table, else as `readText` understands plain text. */
export function takeCells(data: DataTransfer, readText: (text: string) => Cells = textToCells): Cells {
  return ownCells(data.getData(WHOLE)) ?? tableIn(data.getData('text/html')) ?? readText(data.getData('text/plain'));
}

const tableIn = (html: string): Cells | null => (html === '' ? null : htmlToCells(html));

function ownCells(text: string): Cells | null {
  if (text === '') return null;
  try {
    const read: unknown = JSON.parse(text);
    return isCells(read) ? read : null;
  } catch {
    // Whoever else has put something there under this name.
    return null;
  }
}

const isCells = (value: unknown): value is Cells =>
  Array.isArray(value) && value.every((row) => Array.isArray(row) && row.every((cell) => typeof cell === 'string'));
