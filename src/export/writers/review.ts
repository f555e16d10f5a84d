import { reviewSheet } from '../sheets/review-sheet.ts';
import { sheetCsv } from '../sheets/sheet.ts';
import type { Write } from '../exporter.ts';

/** The wordings with findings and decisions, as CSV. */
export const write: Write = ({ map, language }) =>
  sheetCsv(reviewSheet(map, { language, now: new Date().toISOString() }));
