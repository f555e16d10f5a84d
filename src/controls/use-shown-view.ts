import { useEffect, useRef, type RefObject } from 'react';
import type { Id } from '#model';
import type { OpenMap, ShownView } from '#editor';
import { isFocusLost } from '#ui';

/** What a view can do for a touchpoint. */
interface ForTouchpoints {
  /** Brings it into view, where it is in the view. */
  readonly reveal: (id: Id) => void;
  /** Lets its title be typed; it may be about to come into view. */
  readonly name: (id: Id) => void;
}

/**
 * Lets a view without a canvas take the keyboard's focus, at first and whenever what had it is gone, in its active cell
 * if it has one, and show and name touchpoints where it has them. Titles of anything else are not typed in it.
 */
export function useShownView(
  { view }: OpenMap,
  frame: RefObject<HTMLElement | null>,
  forTouchpoints: ForTouchpoints | null = null,
): void {
  const latest = useRef(forTouchpoints);
  const hasTouchpoints = forTouchpoints !== null;
  useEffect(() => {
    latest.current = forTouchpoints;
  });
  useEffect(() => {
    const own: ShownView = {
      // One frame later, since a touchpoint just added is not in the view yet.
      reveal: (id) => void requestAnimationFrame(() => latest.current?.reveal(id)),
      takeFocus: () =>
        (frame.current?.querySelector<HTMLElement>('.cell-input') ?? frame.current)?.focus({ preventScroll: true }),
      ...(hasTouchpoints && { name: ({ kind, id }) => kind === 'touchpoint' && latest.current?.name(id) }),
    };
    const detach = view.attach(own);
    // What was pressed to come here is gone, as the view before is: a view that loads late is not there when it is looked for.
    if (isFocusLost()) own.takeFocus();
    return detach;
  }, [view, frame, hasTouchpoints]);
}
