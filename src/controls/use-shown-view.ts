import { useEffect, useRef, type RefObject } from 'react';
import type { Id } from '#model';
import type { OpenMap, ShownView } from '#editor';

const NOWHERE = (): void => undefined;

/**
 * Lets a view without a canvas take the keyboard's focus, at first and whenever what had it is gone, in its active cell
 * if it has one, and bring a touchpoint into view where it can.
 */
export function useShownView(
  { view }: OpenMap,
  frame: RefObject<HTMLElement | null>,
  reveal: (id: Id) => void = NOWHERE,
): void {
  const latest = useRef(reveal);
  useEffect(() => {
    latest.current = reveal;
  });
  useEffect(() => {
    const own: ShownView = {
      // One frame later, since a touchpoint just added is not in the view yet.
      reveal: (id) => void requestAnimationFrame(() => latest.current(id)),
      takeFocus: () =>
        (frame.current?.querySelector<HTMLElement>('.cell-input') ?? frame.current)?.focus({ preventScroll: true }),
    };
    const detach = view.attach(own);
    // What was pressed to come here is gone, as the view before is: a view that loads late is not there when it is looked for.
    if (document.activeElement === null || document.activeElement === document.body) own.takeFocus();
    return detach;
  }, [view, frame]);
}
