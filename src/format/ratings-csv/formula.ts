// What a spreadsheet takes for the beginning of a formula, in full width too; OWASP, CSV injection.
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/;

/** A text that a spreadsheet shows as text, whatever it begins with: an apostrophe stands before a would-be formula. */
export const asPlainCell = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** The text that `asPlainCell` was given. */
export const fromPlainCell = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
