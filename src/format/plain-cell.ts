/**
 * Where a spreadsheet may see a formula begin, in full width too: in any line of a cell, behind whatever is not seen,
 * and behind the apostrophes that mark such a text already. OWASP, CSV injection.
 */
const FORMULA = /(^|[\n\r\v\f\u2028\u2029])('*(?:[^\S\n\r\v\f\u2028\u2029]|\p{Cf})*[=+\-@＝＋－＠])/gu;
/** The same as `asPlainCell` leaves it. */
const MARKED = /(^|[\n\r\v\f\u2028\u2029])'('*(?:[^\S\n\r\v\f\u2028\u2029]|\p{Cf})*[=+\-@＝＋－＠])/gu;
/** A figure begins like a formula and is none. */
const FIGURE = /^[+-]?\d+(?:[.,]\d+)*%?$/;

/** A text that a spreadsheet shows as text, whatever it holds: an apostrophe stands before each would-be formula. */
export const asPlainCell = (text: string): string => (FIGURE.test(text) ? text : text.replace(FORMULA, "$1'$2"));

/** The text that `asPlainCell` was given. */
export const fromPlainCell = (cell: string): string => cell.replace(MARKED, '$1$2');
