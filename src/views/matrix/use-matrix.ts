import { useMemo, useState } from 'react';
import { browserMeasure, createMatrixBuilder, type Matrix, type MatrixContent } from '#scene';
import { useMap, useSession } from '#editor/react';
import { useLanguage, useText } from '#i18n/react';
import { useIsPhone } from '#ui';
import { columnSize } from './column-size.ts';
import { createMatrixKeeper, orderedRows, shownRows, type RowId } from '#matrix';

/** Rows in this person's order, the hidden ones among them. */
export function useRows(): { readonly all: readonly RowId[]; readonly shown: readonly RowId[] } {
  const layout = useSession((session) => session.matrix);
  return useMemo(() => ({ all: orderedRows(layout), shown: shownRows(layout) }), [layout]);
}

/** The active journey as a table in words, as this person looks at it; null where there is no journey. */
export function useMatrixContent(): MatrixContent | null {
  const t = useText();
  const language = useLanguage();
  const [keep] = useState(createMatrixKeeper);
  const journey = useSession((session) => session.activeJourney);
  const viewpoint = useSession((session) => session.viewpoint);
  const { shown: rows } = useRows();
  return useMap((map) => (journey === null ? null : keep(map, { journey, viewpoint, rows, language, t })));
}

/** The same, laid out for so much room on the screen, CSS px. */
export function useMatrixLayout(content: MatrixContent, room: number): Matrix {
  const [build] = useState(() => createMatrixBuilder(browserMeasure));
  const width = useSession((session) => session.matrix.width);
  const isPhone = useIsPhone();
  const { label, column } = columnSize(width, { room, columns: content.columns.length, isPhone });
  return useMemo(() => build(content, { label, column }), [build, content, label, column]);
}
