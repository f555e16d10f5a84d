import { useTable } from '@tanstack/react-table';
import { useMemo } from 'react';
import type { FieldContext } from '#fields';
import type { Touchpoint } from '#model';
import type { TableLayout } from '#editor';
import { TITLE } from './column.ts';
import { columnsFor, createSearch, features, stateFor } from './table-model.ts';

/** The rows and columns of a map as it was at one moment, sorted, filtered and arranged by a layout. */
export function useTableModel(touchpoints: readonly Touchpoint[], context: FieldContext, layout: TableLayout) {
  const columns = useMemo(() => columnsFor(context), [context]);
  const isFound = useMemo(() => createSearch(context), [context]);
  const state = useMemo(() => stateFor(layout), [layout]);
  return useTable({
    features,
    columns,
    data: touchpoints,
    state,
    getRowId: ({ id }) => id,
    globalFilterFn: (row, _, search: string) => isFound(row.original, search),
    getColumnCanGlobalFilter: ({ id }) => id === TITLE,
  });
}

export type TableModel = ReturnType<typeof useTableModel>;
