import { nested, remembered, type SliceField } from '../slice.ts';
import { isText, listOf } from '../sound.ts';

/** Which rows of the matrix this person sees, and in which order; rows by their ids, unknown ones are passed over. */
export interface MatrixLayout {
  readonly hidden: readonly string[];
  readonly order: readonly string[];
}

/** What a classic journey map shows; the rest is there when it is wanted. */
export const FIRST_MATRIX: MatrixLayout = {
  hidden: ['moment', 'status', 'engagement', 'mix', 'sources', 'journeys'],
  order: [],
};

export const matrix: SliceField<MatrixLayout> = nested<MatrixLayout>({
  hidden: remembered(FIRST_MATRIX.hidden, listOf(isText)),
  order: remembered(FIRST_MATRIX.order, listOf(isText)),
});
