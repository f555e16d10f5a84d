import { withAllWords } from '#i18n';
import { lazyPart } from '#ui';
import type { redactedMap as RedactedMap } from '#compliance';
import type { exportAs as ExportAs } from './export-as.ts';
import type { clipPicture as ClipPicture } from './clip-picture.ts';
import { fetched } from './not-fetched.ts';
import type { layOutShown as LayOutShown } from './print-shown.ts';
import type { printSheetOf as PrintSheetOf, textOfSheet as TextOfSheet } from './sheets/take-sheet.ts';

/** What draws and writes is fetched when a map leaves for the first time. */

export const ExportDialog = lazyPart(() =>
  withAllWords(import('./export-dialog.tsx')).then((module) => module.ExportDialog),
);

export const exportAs: typeof ExportAs = async (...request) =>
  (await fetched(withAllWords(import('./export-as.ts')))).exportAs(...request);

export const clipPicture: typeof ClipPicture = async (source) =>
  (await fetched(withAllWords(import('./clip-picture.ts')))).clipPicture(source);

/** Lists as text, or on paper. */
export const fetchSheets = (): Promise<{
  readonly textOfSheet: typeof TextOfSheet;
  readonly printSheetOf: typeof PrintSheetOf;
}> => fetched(withAllWords(import('./sheets/take-sheet.ts')));

/** What lays out the shown map for paper without waiting. */
export const fetchLayOutShown = async (): Promise<typeof LayOutShown> =>
  (await withAllWords(import('./print-shown.ts'))).layOutShown;

/** What takes out of a map, without waiting, what identifies a person. */
export const fetchRedactedMap = async (): Promise<typeof RedactedMap> =>
  (await withAllWords(import('./leaving/look-through.ts'))).redactedMap;
