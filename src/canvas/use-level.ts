import { useStore, useStoreApi } from '@xyflow/react';
import { useEffect, useState } from 'react';
import { levelAt, type Level } from '#scene';

/** More cards than this are painted as one picture when seen from further off than `NEAR`. */
const MANY = 80;
/** From this zoom on few enough cards are in view to be elements, which can be dragged and have buttons. */
const NEAR = 0.55;
/** A hand that has not moved the view for so long has come to rest, ms. */
export const REST = 120;

/**
 * How cards and links are drawn, and whether all of them are one picture. While a hand zooms, what is there already
 * becomes larger and smaller, and is drawn for its new size when the hand rests; only too many elements do not wait.
 */
export function useLevel(count: number): { level: Level; isFar: boolean } {
  const store = useStoreApi();
  const [level, setLevel] = useState(() => levelAt(store.getState().transform[2]));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let settled = levelAt(store.getState().transform[2]);
    let last = -Infinity;
    const settle = (): void => {
      clearTimeout(timer);
      settled = levelAt(store.getState().transform[2]);
      setLevel(settled);
    };
    settle();
    const unsubscribe = store.subscribe(({ transform: [, , zoom] }, { transform: [, , before] }) => {
      if (zoom === before) return;
      const isFirst = performance.now() - last > REST;
      last = performance.now();
      clearTimeout(timer);
      // A jump is one step, and what it leads to is looked at as it is.
      if (isFirst || (isFar(levelAt(zoom), count) && !isFar(settled, count))) settle();
      else timer = setTimeout(settle, REST);
    });
    return () => {
      unsubscribe();
      clearTimeout(timer);
    };
  }, [store, count]);
  return { level, isFar: isFar(level, count) };
}

/** Whether the picture is shown: from afar, and from near until React Flow, which is given its cards late, has them. */
export function useFarPicture(isFar: boolean, cards: number): boolean {
  const areCardsThere = useStore(({ nodes }) => nodes.length > 0) || cards === 0;
  const [isShown, setShown] = useState(isFar);
  const next = isFar || (isShown && !areCardsThere);
  if (next !== isShown) setShown(next);
  return next;
}

const isFar = ({ from }: Level, count: number): boolean => from < NEAR && count > MANY;
