import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { rowsBetween, segmentsOf, type Rows, type Segment, type Span } from './near-rows.ts';

/** So many are all there: nothing is gained by leaving any out. */
const FEW = 60;

/** What lies so far outside of the view is there too, CSS px. */
const MARGIN = 400;

/** A card's height until one is measured, CSS px. */
const HEIGHT = 270;

interface NearCards {
  readonly columns: number;
  /** What the list is made of, from above. */
  readonly segments: readonly Segment[];
}

/**
 * Of many cards in a grid those that are near the view, and the one that is `kept`, as it has the focus. Its children
 * with `data-row` are measured.
 */
export function useNearCards(list: RefObject<HTMLElement | null>, count: number, kept: number | null): NearCards {
  const heights = useRef(new Map<number, number>());
  const [grid, setGrid] = useState({ columns: 1, gap: 0 });
  const [span, setSpan] = useState<Span>({ first: 0, last: FEW });
  const [isPrinted, setPrinted] = useState(false);
  const isWhole = isPrinted || count <= FEW;

  const rowsIn = useCallback(
    ({ columns, gap }: typeof grid): Rows => {
      const measured = [...heights.current.values()];
      const usual = measured.length === 0 ? HEIGHT : measured.reduce((sum, height) => sum + height) / measured.length;
      return { count: Math.ceil(count / columns), gap, heightOf: (row) => heights.current.get(row) ?? usual };
    },
    [count],
  );
  const look = useCallback((): void => {
    const element = list.current;
    if (element === null || count <= FEW) return;
    const found = gridOf(element);
    setGrid((before) => {
      if (before.columns === found.columns && before.gap === found.gap) return before;
      heights.current.clear();
      return found;
    });
    for (const card of element.querySelectorAll<HTMLElement>(':scope > [data-row]')) {
      heights.current.set(Number(card.dataset['row']), card.offsetHeight);
    }
    const top = -element.getBoundingClientRect().top;
    const next = rowsBetween(rowsIn(found), top - MARGIN, top + innerHeight + MARGIN);
    setSpan((before) => (before.first === next.first && before.last === next.last ? before : next));
  }, [list, count, rowsIn]);

  useLayoutEffect(look, [look, span, grid]);
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const leavePaper = (): void => {
      heights.current.clear();
      setPrinted(false);
    };
    addEventListener('scroll', look, { capture: true, passive: true, signal });
    addEventListener('resize', look, { signal });
    // On paper there are all.
    addEventListener('beforeprint', () => flushSync(() => setPrinted(true)), { signal });
    addEventListener('afterprint', leavePaper, { signal });
    return () => stop.abort();
  }, [look]);

  const rows = rowsIn(grid);
  return {
    columns: isWhole ? 1 : grid.columns,
    segments: isWhole
      ? [{ kind: 'rows', first: 0, last: count - 1 }]
      : segmentsOf(rows, span, kept === null ? null : Math.floor(kept / grid.columns)),
  };
}

const gridOf = (element: HTMLElement): { columns: number; gap: number } => {
  const { gridTemplateColumns, rowGap } = getComputedStyle(element);
  return { columns: Math.max(1, gridTemplateColumns.split(' ').length), gap: Number.parseFloat(rowGap) || 0 };
};
