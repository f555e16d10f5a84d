import { useCallback, useEffect, useMemo, useState } from 'react';
import type { FieldContext } from '#fields';
import { touchpointsInPlace, type Id, type JourneyMap, type Viewpoint } from '#model';
import type { EditorReader, TableLayout } from '#editor';
import type { Language } from '#i18n';
import { isColumnId, type ColumnId } from './column.ts';
import { useTableModel, type TableModel } from './use-table-model.ts';

/** The rows and columns in view. */
export interface Arranged {
  readonly rows: readonly Id[];
  readonly columns: readonly ColumnId[];
  readonly model: TableModel;
  /** Whether what the rows were arranged by has changed since. */
  readonly isStale: boolean;
  readonly arrangeAgain: () => void;
  /** Rows just added come to stand at the end in this order. */
  readonly placeAtEnd: (ids: readonly Id[]) => void;
}

interface Taken {
  readonly key: string;
  /** The map that the rows were arranged by. */
  readonly map: JourneyMap;
  /** Rows added since, at the end. */
  readonly added: readonly Id[];
  readonly isStale: boolean;
}

/**
 * Rows keep their places while cells are edited, as in spreadsheets: nothing jumps away under the hands. They are
 * arranged anew when the layout changes, on request, and when undo or another tab brings touchpoints.
 */
export function useArranged(
  editor: EditorReader,
  { layout, language, viewpoint }: { layout: TableLayout; language: Language; viewpoint: Viewpoint },
): Arranged {
  const { sorting, filters, search } = layout;
  const key = JSON.stringify([sorting, filters, search, language, viewpoint]);
  const take = (): Taken => ({ key, map: editor.getMap(), added: [], isStale: false });
  const [taken, setTaken] = useState(take);
  const current = taken.key === key ? taken : take();
  if (current !== taken) setTaken(current);

  useEffect(
    () =>
      editor.subscribe(({ touchpoints = {}, ratings, links }, source) => {
        const changes = Object.entries(touchpoints);
        const added = changes.filter(([, { before }]) => before === null).map(([id]) => id);
        const isTouched = changes.length > 0 || ratings !== undefined || links !== undefined;
        if (!isTouched) return;
        setTaken((before) => {
          if (added.length > 0 && source !== 'edit')
            return { ...before, map: editor.getMap(), added: [], isStale: false };
          return { ...before, added: [...before.added, ...added], isStale: true };
        });
      }),
    [editor],
  );

  const context = useMemo<FieldContext>(
    () => ({ map: current.map, language, viewpoint }),
    [current.map, language, viewpoint],
  );
  const touchpoints = useMemo(() => touchpointsInPlace(current.map), [current.map]);
  const model = useTableModel(touchpoints, context, layout);
  const found = model.getRowModel().rows;
  const rows = useMemo(() => {
    const there = editor.getMap().touchpoints;
    return [...found.map(({ id }) => id), ...current.added].filter((id) => id in there);
  }, [editor, found, current]);
  const visible = model.getVisibleLeafColumns();
  const columns = useMemo(() => visible.map(({ id }) => id).filter(isColumnId), [visible]);
  const arrangeAgain = useCallback(
    () => setTaken((before) => ({ ...before, map: editor.getMap(), added: [], isStale: false })),
    [editor],
  );
  const placeAtEnd = useCallback((ids: readonly Id[]) => {
    const placed = new Set(ids);
    setTaken((before) => ({ ...before, added: [...before.added.filter((id) => !placed.has(id)), ...ids] }));
  }, []);
  const isStale = current.isStale && (sorting.length > 0 || search.trim() !== '' || Object.keys(filters).length > 0);
  return { rows, columns, model, isStale, arrangeAgain, placeAtEnd };
}
