import { evidencesFrom, isFineScale, numberFrom, scoreFrom, type ScoreScale } from '#fields';
import { aspects, matchEntry, perspectives, type Entry } from '#knowledge';
import {
  asEvidences,
  cleanFields,
  createRating,
  fail,
  ok,
  roundScore,
  type Id,
  type Perspective,
  type Rating,
  type Result,
} from '#model';
import type { RatingColumn } from './columns.ts';
import type { DateReader } from './dates.ts';

/** Why a row gives no rating, by the column that is to blame, or by how its cells are parted. */
export type RefusedRatingCode =
  'aspect' | 'score' | 'scoreRange' | 'perspective' | 'evidence' | 'weight' | 'surplus' | 'swallowed';

export interface RowContext {
  readonly touchpointId: Id;
  /** In whose name a row without a perspective speaks. */
  readonly perspective: Perspective;
  readonly newId: () => Id;
  readonly scale: ScoreScale;
  readonly dateIn: DateReader;
}

export interface ReadRow {
  readonly rating: Rating;
  /** The score as it was given, where that is no half step. */
  readonly rounded: number | null;
  /** The date where it is not clear which; the rating has none then. */
  readonly unclearDate: string | null;
}

/** The rating that a row gives, or the code and the cell for which it gives none. Empty cells are unset. */
export function readRow(
  cellOf: (column: RatingColumn) => string,
  { touchpointId, perspective, newId, scale, dateIn }: RowContext,
): Result<ReadRow, { readonly code: RefusedRatingCode; readonly value: string }> {
  const refuse = (code: RefusedRatingCode, column: RatingColumn) => fail({ code, value: cellOf(column) });
  const given = <E extends Entry>(
    column: RatingColumn,
    table: readonly E[],
    fallback: E['id'] | null,
  ): E['id'] | null => (cellOf(column) === '' ? fallback : (matchEntry(table, cellOf(column))?.id ?? null));

  const aspect = given('aspect', aspects, null);
  const by = given('perspective', perspectives, perspective);
  const evidence = evidencesFrom(cellOf('evidence'));
  const score = scoreFrom(cellOf('score'), scale) ?? null;
  const weight = cellOf('weight') === '' ? 1 : numberFrom(cellOf('weight'));
  const recordedAt = dateIn(cellOf('date')) ?? null;
  if (aspect === null) return refuse('aspect', 'aspect');
  if (score === null) return refuse(numberFrom(cellOf('score')) === null ? 'score' : 'scoreRange', 'score');
  if (by === null) return refuse('perspective', 'perspective');
  if (evidence === null) return refuse('evidence', 'evidence');
  if (weight === null || weight < 0) return refuse('weight', 'weight');

  const texts = cleanFields('ratings', { reason: cellOf('reason'), rater: cellOf('rater') });
  const fields = { aspect, perspective: by, ...asEvidences(evidence), weight, recordedAt, ...texts };
  const rating = createRating({ id: newId(), touchpointId, score: roundScore(score), ...fields });
  const unclearDate = recordedAt === null && cellOf('date') !== '' ? cellOf('date') : null;
  return ok({ rating, rounded: rating.score === score || !isFineScale(scale) ? null : score, unclearDate });
}
