import { findingsSheet } from '../sheets/findings-sheet.ts';
import { sheetCsv } from '../sheets/sheet.ts';
import type { Write } from '../exporter.ts';

/** What deserves attention, as CSV. */
export const write: Write = async ({ map, sight, language }) =>
  sheetCsv(
    await findingsSheet(map, { language, perspective: sight.findings.perspective, now: new Date().toISOString() }),
  );
