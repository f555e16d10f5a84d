/** One journey as a table in words: what the view shows and a picture of it holds. Knows nothing of screens and files. */
export { createMatrixKeeper, matrixContent, rowName, type MatrixView } from './matrix-words.ts';
export { opportunitiesAt, rowText } from './row-text.ts';
export { ROW_IDS, fieldOf, orderedRows, shownRows, type RowId } from './row.ts';
