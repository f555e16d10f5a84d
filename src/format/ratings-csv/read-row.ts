import { numberFrom } from '#fields';
import { aspects, evidences, matchEntry, perspectives, type Entry } from '#knowledge';
import {
  MAX_SCORE,
  MIN_SCORE,
  cleanFields,
  createRating,
  fail,
  ok,
  roundScore,
  type Id,
  type Perspective,
  type Rating,
  type Result,
  type Timestamp,
} from '#model';
import type { RatingColumn } from './columns.ts';

/** Why a row gives no rating, by the column that is to blame. */
export type RefusedRatingCode = 'aspect' | 'score' | 'scoreRange' | 'perspective' | 'evidence' | 'weight' | 'date';

export interface RowContext {
  readonly touchpointId: Id;
  /** In whose name a row without a perspective speaks. */
  readonly perspective: Perspective;
  readonly newId: () => Id;
}

export interface ReadRow {
  readonly rating: Rating;
  /** The score as it was given, where that is no half step. */
  readonly rounded: number | null;
}

/** The rating that a row gives, or the code and the cell for which it gives none. Empty cells are unset. */
export function readRow(
  cellOf: (column: RatingColumn) => string,
  { touchpointId, perspective, newId }: RowContext,
): Result<ReadRow, { readonly code: RefusedRatingCode; readonly value: string }> {
  const refuse = (code: RefusedRatingCode, column: RatingColumn) => fail({ code, value: cellOf(column) });
  const given = <E extends Entry>(
    column: RatingColumn,
    table: readonly E[],
    fallback: E['id'] | null,
  ): E['id'] | null => (cellOf(column) === '' ? fallback : (matchEntry(table, cellOf(column))?.id ?? null));

  const aspect = given('aspect', aspects, null);
  const by = given('perspective', perspectives, perspective);
  const evidence = given('evidence', evidences, 'assumption');
  const score = numberFrom(cellOf('score'));
  const weight = cellOf('weight') === '' ? 1 : numberFrom(cellOf('weight'));
  const recordedAt = cellOf('date') === '' ? null : timeIn(cellOf('date'));
  if (aspect === null) return refuse('aspect', 'aspect');
  if (score === null) return refuse('score', 'score');
  if (score < MIN_SCORE || score > MAX_SCORE) return refuse('scoreRange', 'score');
  if (by === null) return refuse('perspective', 'perspective');
  if (evidence === null) return refuse('evidence', 'evidence');
  if (weight === null || weight < 0) return refuse('weight', 'weight');
  if (recordedAt === undefined) return refuse('date', 'date');

  const texts = cleanFields('ratings', { reason: cellOf('reason'), rater: cellOf('rater') });
  const fields = { aspect, perspective: by, evidence, weight, recordedAt, ...texts };
  const rating = createRating({ id: newId(), touchpointId, score: roundScore(score), ...fields });
  return ok({ rating, rounded: rating.score === score ? null : score });
}

/** A day, or a time with its offset, in UTC; undefined where it is none. A day begins in UTC, as in a file of ours. */
function timeIn(cell: string): Timestamp | undefined {
  const text = cell.normalize('NFKC').trim();
  const day = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text);
  if (day === null && !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/.test(text))
    return undefined;
  const iso = day === null ? text : `${day[1]!}-${day[2]!.padStart(2, '0')}-${day[3]!.padStart(2, '0')}T00:00:00.000Z`;
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return undefined;
  // February 30 would become March 2.
  return day !== null && time.toISOString() !== iso ? undefined : time.toISOString();
}
