import { nested, remembered, type SliceField } from '../slice.ts';
import { isFlag, isSize, isText, listOf, recordOf, shaped } from '../sound.ts';

/** How this person looks at the table; columns by their ids, unknown ones are passed over. */
export interface TableLayout {
  /** What the rows are sorted by, the first first; by place where it is empty. */
  readonly sorting: readonly { readonly id: string; readonly desc: boolean }[];
  /** The texts that a column's cells may have. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** Rows hold this somewhere. */
  readonly search: string;
  readonly hidden: readonly string[];
  readonly order: readonly string[];
  /** CSS px. */
  readonly widths: Readonly<Record<string, number>>;
}

export const FIRST_LAYOUT: TableLayout = { sorting: [], filters: {}, search: '', hidden: [], order: [], widths: {} };

export const table: SliceField<TableLayout> = nested<TableLayout>({
  sorting: remembered(FIRST_LAYOUT.sorting, listOf(shaped({ id: isText, desc: isFlag }))),
  filters: remembered(FIRST_LAYOUT.filters, recordOf(listOf(isText))),
  search: remembered(FIRST_LAYOUT.search, isText),
  hidden: remembered(FIRST_LAYOUT.hidden, listOf(isText)),
  order: remembered(FIRST_LAYOUT.order, listOf(isText)),
  widths: remembered(FIRST_LAYOUT.widths, recordOf(isSize)),
});
