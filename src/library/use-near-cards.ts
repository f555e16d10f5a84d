import { useCallback, useEffect, useLayoutEffect, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { rowsBetween, segmentsOf, type Rows, type Segment, type Span } from './near-rows.ts';

/** So many are all there: nothing is gained by leaving any out. */
const FEW = 60;

/** What lies so far outside of the view is there too, CSS px. */
const MARGIN = 400;

/** A card's height until one is measured, CSS px. */
const HEIGHT = 270;

const NONE: ReadonlyMap<number, number> = new Map();

interface Grid {
  readonly columns: number;
  readonly gap: number;
}

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
  const [heights, setHeights] = useState<ReadonlyMap<number, number>>(NONE);
  const [grid, setGrid] = useState<Grid>({ columns: 1, gap: 0 });
  const [span, setSpan] = useState<Span>({ first: 0, last: FEW });
  const [isPrinted, setPrinted] = useState(false);
  const isWhole = isPrinted || count <= FEW;

  const rowsIn = useCallback(
    ({ columns, gap }: Grid): Rows => {
      const measured = [...heights.values()];
      const usual = measured.length === 0 ? HEIGHT : measured.reduce((sum, height) => sum + height) / measured.length;
      return { count: Math.ceil(count / columns), gap, heightOf: (row) => heights.get(row) ?? usual };
    },
    [count, heights],
  );
  const look = useCallback((): void => {
    const element = list.current;
    if (element === null || count <= FEW) return;
    const found = gridOf(element);
    const isAsBefore = grid.columns === found.columns && grid.gap === found.gap;
    if (!isAsBefore) setGrid(found);
    const next = new Map(isAsBefore ? heights : NONE);
    for (const card of element.querySelectorAll<HTMLElement>(':scope > [data-row]')) {
      if (isAsBefore) next.set(Number(card.dataset['row']), card.offsetHeight);
    }
    if (next.size !== heights.size || [...next].some(([row, height]) => heights.get(row) !== height)) setHeights(next);
    const top = -element.getBoundingClientRect().top;
    const near = rowsBetween(rowsIn(found), top - MARGIN, top + innerHeight + MARGIN);
    setSpan((before) => (before.first === near.first && before.last === near.last ? before : near));
  }, [list, count, grid, heights, rowsIn]);

  useLayoutEffect(look, [look, span]);
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const leavePaper = (): void => {
      setHeights(NONE);
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

const gridOf = (element: HTMLElement): Grid => {
  const { gridTemplateColumns, rowGap } = getComputedStyle(element);
  return { columns: Math.max(1, gridTemplateColumns.split(' ').length), gap: Number.parseFloat(rowGap) || 0 };
};
