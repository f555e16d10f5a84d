/** What a page holds across, in half-width letters: A4 landscape at 9 points. */
const PAGE = 150;

/** Around the words of a cell, in half-width letters. */
const AROUND = 2;

/** A word that is longer than this may be broken. */
const LONGEST = 18;

/** What is as short as this stays on one line. */
const SHORT = 10;

const LEAST = 5;

/** From 0, all columns get the same of what is left, to 1, as much as they have to say. */
const EVENLY = 0.7;

/**
 * How wide the columns of a list are on paper, in percent. `rows` has the heads first. No word is broken that need not
 * be; what is left of the page goes to where much is to be read.
 */
export function columnWidths(rows: readonly (readonly string[])[]): readonly number[] {
  const columns = (rows[0] ?? []).map((_, index) => rows.map((row) => row[index] ?? ''));
  const least = columns.map((cells) => Math.max(LEAST, ...cells.map(unbroken)) + AROUND);
  const much = columns.map((cells, index) => over(cells, least[index] ?? 0) ** EVENLY);
  const left = Math.max(0, PAGE - sum(least));
  const widths = least.map((width, index) => width + (left * (much[index] ?? 0)) / Math.max(1, sum(much)));
  return widths.map((width) => (100 * width) / sum(widths));
}

/** How much there is to be read on average beyond one line of this width. */
const over = (cells: readonly string[], width: number): number =>
  sum(cells.map((cell) => Math.max(0, lengthOf(cell) - width))) / cells.length;

/** How much of a cell should stand on one line. */
function unbroken(cell: string): number {
  const whole = lengthOf(cell);
  if (whole <= SHORT) return whole;
  // Words of Latin letters and of katakana; anything else of Japanese breaks anywhere.
  const words = cell.match(/[!-~]+|[ァ-ヺー]+/gu) ?? [];
  return Math.min(LONGEST, Math.max(0, ...words.map(lengthOf)));
}

/** In half-width letters. */
const lengthOf = (text: string): number => text.length + (text.match(/[\u2000-\uffff]/g)?.length ?? 0);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
