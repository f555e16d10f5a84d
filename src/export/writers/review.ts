import { reviewSheet } from '../sheets/review-sheet.ts';
import { sheetCsv } from '../sheets/sheet.ts';
import type { Write } from '../exporter.ts';

/** The wordings with findings and decisions, as CSV. */
export const write: Write = async ({ map, language }) =>
  sheetCsv(await reviewSheet(map, { language, now: new Date().toISOString() }));
