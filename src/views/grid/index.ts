/** Cells that are edited like a spreadsheet; table and matrix stand on them. Knows nothing of either. */
export { CellInput, type InputMode } from './cell-input.tsx';
export { cellMark } from './cell-mark.ts';
export { changeSteps, type RowChange, type StepTools } from './change-steps.ts';
export { choicesFor, hasChoices } from './choices.ts';
export { cornersIn } from './corners-in.ts';
export { FieldsButton } from './fields-button.tsx';
export { takeCells } from './cell-clipboard.ts';
export { useCellCopy } from './use-cell-copy.ts';
export { pasteReport, type Pasted } from './paste-report.ts';
export { createCellReader } from './cell-reader.ts';
export { blockOf, spotAfter, spotWithin, type Block, type Spot } from './spot.ts';
export { useCellEdits } from './use-cell-edits.ts';
export { useLeaving } from './use-leaving.ts';
