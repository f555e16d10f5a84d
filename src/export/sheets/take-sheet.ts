import { textIn, type Language } from '#i18n';
import type { JourneyMap } from '#model';
import type { Sight } from '../picture-request.ts';
import { findingsSheet } from './findings-sheet.ts';
import { printSheet } from './print-sheet.ts';
import { reviewSheet } from './review-sheet.ts';
import { sheetText, type Sheet } from './sheet.ts';

export type SheetName = 'findings' | 'review';

interface Source {
  readonly map: JourneyMap;
  readonly sight: Sight;
  readonly language: Language;
}

const sheetOf = async (name: SheetName, { map, sight, language }: Source): Promise<Sheet> => {
  const now = new Date().toISOString();
  if (name === 'review') return reviewSheet(map, { language, now });
  return findingsSheet(map, { language, perspective: sight.findings.perspective, now });
};

/** A list as text for the clipboard. */
export const textOfSheet = async (name: SheetName, source: Source): Promise<string> =>
  sheetText(await sheetOf(name, source), textIn(source.language).sheets.colon);

/** Hands a list to the browser's print dialog; resolves when that is closed. */
export const printSheetOf = async (name: SheetName, source: Source): Promise<void> =>
  printSheet(await sheetOf(name, source), source.language);
