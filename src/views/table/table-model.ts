import {
  columnFacetingFeature,
  columnFilteringFeature,
  columnOrderingFeature,
  columnPinningFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  createColumnHelper,
  createFacetedRowModel,
  createFacetedUniqueValues,
  createFilteredRowModel,
  createSortedRowModel,
  globalFilteringFeature,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table';
import { aspectOf, fieldText, inGivenOrder, type FieldContext } from '#fields';
import { STAGES, spanOf, type Touchpoint } from '#model';
import type { TableLayout } from '#editor';
import { matchScore } from '#ui';
import { COLUMN_IDS, TITLE, isColumnId, widthOf, type ColumnId } from './column.ts';

export const features = tableFeatures({
  columnFilteringFeature,
  filteredRowModel: createFilteredRowModel(),
  globalFilteringFeature,
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  columnFacetingFeature,
  facetedRowModel: createFacetedRowModel(),
  facetedUniqueValues: createFacetedUniqueValues(),
  columnVisibilityFeature,
  columnOrderingFeature,
  columnPinningFeature,
  columnSizingFeature,
});

const helper = createColumnHelper<typeof features, Touchpoint>();

/** The table's columns for a map as it is now: a cell's value is its text, sorted by what it means. */
export function columnsFor(context: FieldContext) {
  const collator = new Intl.Collator(context.language, { numeric: true, sensitivity: 'base' });
  return helper.columns(
    COLUMN_IDS.map((id) =>
      helper.accessor((touchpoint) => fieldText(touchpoint, id, context) || undefined, {
        id,
        size: widthOf(id),
        minSize: 56,
        maxSize: 640,
        enableGlobalFilter: id === TITLE,
        sortUndefined: 'last',
        filterFn: (row, _, texts: readonly string[]) => texts.includes(row.getValue<string | undefined>(id) ?? ''),
        sortFn: (a, b) => {
          const [x, y] = [rankOf(a.original, id, context), rankOf(b.original, id, context)];
          return typeof x === 'string' && typeof y === 'string' ? collator.compare(x, y) : Number(x) - Number(y);
        },
      }),
    ),
  );
}

/** Whether a touchpoint has all words of a search somewhere. */
export function createSearch(context: FieldContext): (touchpoint: Touchpoint, search: string) => boolean {
  const texts = new Map<Touchpoint, string>();
  return (touchpoint, search) => {
    let text = texts.get(touchpoint);
    if (text === undefined) {
      text = COLUMN_IDS.map((id) => fieldText(touchpoint, id, context)).join('\n');
      texts.set(touchpoint, text);
    }
    return matchScore(search, [text]) > 0;
  };
}

/** The layout in the library's words; the title stays at the left edge. */
export const stateFor = ({ sorting, filters, search, hidden, order, widths }: TableLayout) => ({
  sorting: sorting.filter(({ id }) => isColumnId(id)).map(({ id, desc }) => ({ id, desc })),
  columnFilters: Object.entries(filters).flatMap(([id, value]) => (isColumnId(id) ? [{ id, value }] : [])),
  globalFilter: search.trim(),
  columnVisibility: Object.fromEntries(hidden.filter((id) => id !== TITLE).map((id) => [id, false])),
  columnOrder: orderOf(order),
  columnPinning: { start: [TITLE], end: [] },
  columnSizing: Object.fromEntries(Object.entries(widths).filter(([id]) => isColumnId(id))),
});

/** All columns in the order that a person has given them; new ones stand where they first stood. */
export const orderOf = (order: readonly string[]): ColumnId[] => [
  TITLE,
  ...inGivenOrder(COLUMN_IDS, { order }).filter((id) => id !== TITLE),
];

/** What a column is sorted by; empty cells come last whichever way. */
function rankOf(touchpoint: Touchpoint, column: ColumnId, context: FieldContext): string | number {
  if (column === 'phase') return spanOf(context.map, touchpoint.phaseId)?.index ?? 0;
  if (column === 'stage') return touchpoint.stage === null ? 0 : STAGES.indexOf(touchpoint.stage);
  const text = fieldText(touchpoint, column, context);
  return aspectOf(column) === null ? text : Number(text.replace('−', '-'));
}
