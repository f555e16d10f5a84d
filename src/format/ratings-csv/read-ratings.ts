import { numberFrom, scaleIn, scaleOf, type ScoreScale } from '#fields';
import { aspects, matchEntry, wordKey } from '#knowledge';
import {
  evidencesOf,
  fail,
  groupBy,
  ok,
  type Id,
  type JourneyMap,
  type Perspective,
  type Rating,
  type Result,
} from '#model';
import { decode, encodingOf, type Encoding } from '../decode.ts';
import { MAX_FILE_BYTES, type ImportProblem } from '../problem.ts';
import { createReport, type ReportEntry } from '../report.ts';
import { textToCells } from '../cells-text.ts';
import type { RatingColumn } from './columns.ts';
import { dateReader } from './dates.ts';
import { DELIMITERS, bestReading, ratingTable, type RatingTable } from './rating-table.ts';
import { readRow, type RefusedRatingCode } from './read-row.ts';

export type { RefusedRatingCode } from './read-row.ts';

export interface RefusedRating {
  /** Counts from 1, as an editor of text shows it. */
  readonly line: number;
  readonly code: RefusedRatingCode;
  /** What stands in the cell to blame. */
  readonly value: string;
}

/** What a table of ratings says about a map: every row of it is in exactly one of these lists. */
export interface RatingsRead {
  /** To be added by `addRating`; `line` is where it stands. */
  readonly ratings: readonly { readonly line: number; readonly rating: Rating }[];
  /** Lines of ratings that the map has already, so that reading a file twice adds nothing. */
  readonly known: readonly number[];
  /** Lines in which no score is filled in, as in a form that was filled in partly. */
  readonly blank: readonly number[];
  /** Titles that no touchpoint has; the empty one too. */
  readonly unmatched: readonly { readonly title: string; readonly lines: readonly number[] }[];
  /** Titles that several touchpoints have. */
  readonly ambiguous: readonly {
    readonly title: string;
    readonly lines: readonly number[];
    readonly touchpointIds: readonly Id[];
  }[];
  readonly refused: readonly RefusedRating[];
  /** Ratings whose score was brought to the nearest half step; they are among `ratings` or `known`. */
  readonly rounded: readonly { readonly line: number; readonly from: number; readonly to: number }[];
  /** Dates of which it is not clear which they are; their ratings are among `ratings` or `known` without one. */
  readonly unclearDates: readonly { readonly line: number; readonly value: string }[];
  /** How the scores were counted. */
  readonly scale: ScoreScale;
  /** How the characters were read; null for a pasted text. */
  readonly encoding: Encoding | null;
  /** Columns that mean nothing here, by what their heads say. */
  readonly ignoredColumns: readonly string[];
  /** What had to be guessed of the characters. */
  readonly report: readonly ReportEntry[];
}

export interface ForRatings {
  readonly map: JourneyMap;
  /** In whose name rows without a perspective speak. */
  readonly perspective?: Perspective;
  readonly newId: () => Id;
  /** How scores are counted; told by the whole column where nobody chose. */
  readonly scale?: ScoreScale;
  /** How characters are written; told by the bytes where nobody chose. */
  readonly encoding?: Encoding;
}

/**
 * Reads ratings from CSV, or from cells pasted out of a spreadsheet. The first line names the columns, in either
 * language; touchpoints are found by their titles. Changes nothing, loses nothing silently.
 */
export function readRatings(
  source: string | Uint8Array,
  { map, perspective = 'patient', newId, scale: chosenScale, encoding }: ForRatings,
): Result<RatingsRead, ImportProblem> {
  if (source.length > MAX_FILE_BYTES) return fail({ code: 'tooLarge', bytes: source.length, limit: MAX_FILE_BYTES });
  const report = createReport();
  const text = (typeof source === 'string' ? source : decode(source, report, encoding)).replace(/^\ufeff/, '');
  const { delimiter, head, rows, places, missing } = bestReading(DELIMITERS.map((each) => ratingTable(text, each)));
  if (head.length === 0) return fail({ code: 'emptyFile' });
  if (missing.length > 0) return fail({ code: 'missingColumns', columns: missing });

  const byTitle = groupBy(Object.values(map.touchpoints), ({ title }) => wordKey(title));
  const stock = stockOf(map);
  const ratings: { line: number; rating: Rating }[] = [];
  const known: number[] = [];
  const blank: number[] = [];
  const refused: RefusedRating[] = [];
  const rounded: RatingsRead['rounded'][number][] = [];
  const unmatched = new Map<string, { title: string; lines: number[] }>();
  const ambiguous = new Map<string, { title: string; lines: number[]; touchpointIds: Id[] }>();
  const unclearDates: RatingsRead['unclearDates'][number][] = [];
  const columnOf = (column: RatingColumn): string[] =>
    rows.map(({ cells }) => (cells[places.get(column) ?? -1] ?? '').trim());
  const scale = chosenScale ?? scaleIn(head[places.get('score') ?? -1] ?? '') ?? scaleOf(columnOf('score'));
  const dateIn = dateReader(columnOf('date'));
  const surplusColumns = new Set<string>();
  for (const { line, cells } of rows) {
    const surplus = cells.slice(head.length).filter((cell) => cell.trim() !== '');
    const swallowed = cells.find((cell) => holdsRow(cell, { delimiter, places }));
    if (swallowed !== undefined) {
      refused.push({ line, code: 'swallowed', value: swallowed });
      continue;
    }
    // A spreadsheet may hold notes beside its table; in CSV a comma within a text was not quoted.
    if (delimiter === '\t') for (const cell of surplus) surplusColumns.add(cell);
    else if (surplus.length > 0) {
      refused.push({ line, code: 'surplus', value: surplus.join(delimiter) });
      continue;
    }
    const cellOf = (column: RatingColumn): string => (cells[places.get(column) ?? -1] ?? '').trim();
    const title = cellOf('touchpoint');
    const key = wordKey(title);
    if (cellOf('score') === '') {
      blank.push(line);
      continue;
    }
    const found = key === '' ? [] : (byTitle.get(key) ?? []);
    const [touchpoint, another] = found;
    if (touchpoint === undefined) {
      lineOf(unmatched, key, { title, lines: [] }).push(line);
    } else if (another !== undefined) {
      lineOf(ambiguous, key, { title, lines: [], touchpointIds: found.map(({ id }) => id) }).push(line);
    } else {
      const row = readRow(cellOf, { touchpointId: touchpoint.id, perspective, newId, scale, dateIn });
      if (!row.ok) {
        refused.push({ line, ...row.problem });
        continue;
      }
      const { rating } = row.value;
      if (row.value.rounded !== null) rounded.push({ line, from: row.value.rounded, to: rating.score });
      if (row.value.unclearDate !== null) unclearDates.push({ line, value: row.value.unclearDate });
      if (stock.take(rating)) known.push(line);
      else ratings.push({ line, rating });
    }
  }
  const taken = new Set(places.values());
  const ignoredColumns = [...head.filter((cell, index) => cell.trim() !== '' && !taken.has(index)), ...surplusColumns];
  const lists = { unmatched: [...unmatched.values()], ambiguous: [...ambiguous.values()] };
  return ok({
    ratings,
    known,
    blank,
    refused,
    rounded,
    unclearDates,
    ...lists,
    ignoredColumns,
    scale,
    encoding: typeof source === 'string' ? null : (encoding ?? encodingOf(source)),
    report: report.entries(),
  });
}

/** Whether a quotation mark that was never closed has taken a whole row into a cell. */
const holdsRow = (cell: string, { delimiter, places }: Pick<RatingTable, 'delimiter' | 'places'>): boolean =>
  cell
    .split('\n')
    .slice(1)
    .some((line) => {
      const [cells = []] = textToCells(line, delimiter);
      const at = (column: RatingColumn): string => cells[places.get(column) ?? -1] ?? '';
      return matchEntry(aspects, at('aspect')) !== undefined && numberFrom(at('score')) !== null;
    });

function lineOf<R extends { readonly lines: number[] }>(groups: Map<string, R>, key: string, fresh: R): number[] {
  const group = groups.get(key) ?? fresh;
  groups.set(key, group);
  return group.lines;
}

/** The map's ratings, each of which stands for one equal row: two patients may well say the same. */
function stockOf(map: JourneyMap): { take(rating: Rating): boolean } {
  const counts = new Map<string, number>();
  for (const rating of Object.values(map.ratings)) counts.set(wordsOf(rating), (counts.get(wordsOf(rating)) ?? 0) + 1);
  return {
    take: (rating) => {
      const count = counts.get(wordsOf(rating)) ?? 0;
      counts.set(wordsOf(rating), count - 1);
      return count > 0;
    },
  };
}

const wordsOf = (rating: Rating): string => {
  const { touchpointId, aspect, perspective, score, reason, weight, rater, recordedAt } = rating;
  const rests = evidencesOf(rating);
  return JSON.stringify([touchpointId, aspect, perspective, score, reason.trim(), rests, weight, rater, recordedAt]);
};
