import { useMemo, useState } from 'react';
import { MATRIX, browserMeasure, createMatrixBuilder, type Matrix, type MatrixContent, type MatrixSize } from '#scene';
import { useMap, useSession } from '#editor/react';
import { useLanguage, useText } from '#i18n/react';
import { useIsPhone } from '#ui';
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

/** On a telephone two touchpoints stand side by side. */
const PHONE: MatrixSize = { label: 110, column: 140 };

/** The same, laid out for the screen. */
export function useMatrixLayout(content: MatrixContent): Matrix {
  const [build] = useState(() => createMatrixBuilder(browserMeasure));
  const size = useIsPhone() ? PHONE : MATRIX;
  return useMemo(() => build(content, size), [build, content, size]);
}
