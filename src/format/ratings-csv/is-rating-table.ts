import { DELIMITERS, ratingTable } from './rating-table.ts';

/** No first line that names columns comes near; in characters. */
const MOST_OF_HEAD = 4_000;

/** Whether the first line of a table names the columns that ratings cannot do without. */
export const isRatingTable = (text: string): boolean =>
  DELIMITERS.some((delimiter) => ratingTable(text.slice(0, MOST_OF_HEAD), delimiter).missing.length === 0);
