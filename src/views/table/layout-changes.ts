import { FIRST_LAYOUT, type TableLayout } from '#editor';
import { withMoved, withShown } from '#fields';
import { COLUMN_IDS, TITLE, type ColumnId } from './column.ts';

/** What a layout becomes. */
export type LayoutChange = (layout: TableLayout) => TableLayout;

/** Sorts by one column alone; null takes the sorting back. */
export const sortedBy =
  (id: ColumnId, desc: boolean | null): LayoutChange =>
  (layout) => ({ ...layout, sorting: desc === null ? [] : [{ id, desc }] });

/** Ascending, descending, by place again; `isAdded` keeps the other columns as they come first. */
export const sortCycled =
  (id: ColumnId, isAdded: boolean): LayoutChange =>
  (layout) => {
    const before = layout.sorting.find((each) => each.id === id);
    const others = isAdded ? layout.sorting.filter((each) => each.id !== id) : [];
    const own = before === undefined ? [{ id, desc: false }] : before.desc ? [] : [{ id, desc: true }];
    return { ...layout, sorting: [...others, ...own] };
  };

/** Keeps the rows that have one of these texts in a column; null keeps all. */
export const filteredBy =
  (id: ColumnId, texts: readonly string[] | null): LayoutChange =>
  (layout) => {
    const { [id]: _, ...others } = layout.filters;
    return { ...layout, filters: texts === null ? others : { ...others, [id]: texts } };
  };

export const searchedFor =
  (search: string): LayoutChange =>
  (layout) => ({ ...layout, search });

/** All rows are shown again. */
export const unfiltered: LayoutChange = (layout) => ({ ...layout, search: '', filters: {} });

export const isFiltered = ({ search, filters }: TableLayout): boolean =>
  search.trim() !== '' || Object.keys(filters).length > 0;

/** Shows or hides a column; the title stays. */
export const columnShown =
  (id: ColumnId, isShown: boolean): LayoutChange =>
  (layout) =>
    withShown(layout, id, isShown || id === TITLE);

/** Moves a column to where another one stands, among all columns. */
export const columnMoved =
  (id: ColumnId, to: ColumnId): LayoutChange =>
  (layout) =>
    id === TITLE || to === TITLE ? layout : withMoved(layout, COLUMN_IDS, { id, to });

/** CSS px at the usual text size. */
export const columnSized =
  (id: ColumnId, width: number): LayoutChange =>
  (layout) => ({ ...layout, widths: { ...layout.widths, [id]: Math.round(Math.max(56, Math.min(width, 640))) } });

/** Columns as they were before anybody moved, hid or resized one. */
export const columnsReset: LayoutChange = (layout) => ({
  ...layout,
  hidden: FIRST_LAYOUT.hidden,
  order: FIRST_LAYOUT.order,
  widths: FIRST_LAYOUT.widths,
});
