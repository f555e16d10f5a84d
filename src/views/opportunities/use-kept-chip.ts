import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { Id, Opportunity } from '#model';
import { inReadingOrder } from './judge.ts';

/** One chip is the stop of the Tab key. The focused one keeps the focus when it comes into another cell. */
export function useKeptChip(frame: RefObject<HTMLElement | null>, opportunities: readonly Opportunity[]) {
  const focused = useRef<Id | null>(null);
  const [last, setLast] = useState<Id | null>(null);
  useLayoutEffect(() => {
    if (focused.current === null || frame.current === null) return;
    const chip = frame.current.querySelector<HTMLElement>(`[data-chip="${CSS.escape(focused.current)}"]`);
    if (chip !== document.activeElement) chip?.focus();
  });
  const focus = (id: Id | null): void => {
    focused.current = id ?? focused.current;
    setLast(id);
  };
  const leave = (): void => {
    focused.current = null;
  };
  const isThere = opportunities.some(({ id }) => id === last);
  return { tabStop: isThere ? last : (inReadingOrder(opportunities)[0]?.id ?? null), focus, leave };
}
