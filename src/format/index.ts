/** Files in and out, and maps from templates. Knows nothing of screens, disks and the language in use. */
export type { ReadContext, ReadMap } from './context.ts';
export type { ImportProblem } from './problem.ts';
export type { ReportCode, ReportEntry } from './report.ts';
export { serialise } from './native/serialise.ts';
export { parse } from './native/parse.ts';
export { outlineToMap, type Outline, type OutlineJourney, type OutlineTouchpoint } from './outline.ts';
export { blankMap, templateToMap } from './templates.ts';
export { fileName } from './file-name.ts';
export { readCells, writeCells } from './cells.ts';
export { readMermaid } from './mermaid.ts';
export { formats, type Format, type TextFile } from './formats.ts';
export { readFile, type FileBytes } from './read-file.ts';
export {
  readRatings,
  type ForRatings,
  type RatingsRead,
  type RefusedRating,
  type RefusedRatingCode,
} from './ratings-csv/read-ratings.ts';
export { writeRatingForm, writeRatings } from './ratings-csv/write-ratings.ts';
export { reportKinds, type ReportKind } from './report-kinds.ts';
export type { PastedItem } from './pasted/item.ts';
export { outlineHtml, markIn } from './pasted/outline-html.ts';
export { outlineText } from './pasted/outline-text.ts';
export { readPasted, type Pasted, type PastedText } from './pasted/read-pasted.ts';
export { guessReading, rowItems, rowsScale, type RowsReading } from './pasted/rows.ts';
