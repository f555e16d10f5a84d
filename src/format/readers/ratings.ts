import type { ReadRatings } from '../importer.ts';
import { readRatings } from '../ratings-csv/read-ratings.ts';

/** A table of ratings. */
export const read: ReadRatings = readRatings;
