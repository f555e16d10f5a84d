import { nested, remembered, type SliceField } from '../slice.ts';
import { isText, listOf, oneOf } from '../sound.ts';

/** How wide the columns are: all of them in the window where that can be read, narrow, or as they come. */
export const MATRIX_WIDTHS = ['fit', 'compact', 'normal'] as const;
export type MatrixWidth = (typeof MATRIX_WIDTHS)[number];

/** Which rows of the matrix this person sees, in which order and how wide; rows by their ids, unknown ones are passed over. */
export interface MatrixLayout {
  readonly hidden: readonly string[];
  readonly order: readonly string[];
  /** Those of the hidden ones that were empty when all such were hidden at once. */
  readonly emptied: readonly string[];
  readonly width: MatrixWidth;
}

/** What a classic journey map shows; the rest is there when it is wanted. */
export const FIRST_MATRIX: MatrixLayout = {
  hidden: ['moment', 'status', 'engagement', 'mix', 'wording', 'sources', 'journeys'],
  order: [],
  emptied: [],
  width: 'normal',
};

export const matrix: SliceField<MatrixLayout> = nested<MatrixLayout>({
  hidden: remembered(FIRST_MATRIX.hidden, listOf(isText)),
  order: remembered(FIRST_MATRIX.order, listOf(isText)),
  emptied: remembered(FIRST_MATRIX.emptied, listOf(isText)),
  width: remembered<MatrixWidth>(FIRST_MATRIX.width, oneOf(...MATRIX_WIDTHS)),
});
