import type { PointerEvent as ReactPointerEvent } from 'react';
import { whenPressIsLost } from './lost-press.ts';

/**
 * Follows a pointer from the press of its main button to its release. `dx` and `dy` are screen pixels from the press.
 * Escape cancels, and so does a release that the page is not told of.
 */
export function trackPointer(
  press: ReactPointerEvent<HTMLElement>,
  { onMove, onEnd }: { onMove: (dx: number, dy: number) => void; onEnd: (dx: number, isCancelled: boolean) => void },
): void {
  if (press.button !== 0) return;
  press.stopPropagation();
  const { clientX, clientY, pointerId, currentTarget } = press;
  const stop = new AbortController();
  const { signal } = stop;
  const end = (dx: number, isCancelled: boolean): void => {
    if (signal.aborted) return;
    stop.abort();
    onEnd(dx, isCancelled);
  };
  const isOurs = (event: PointerEvent): boolean => event.pointerId === pointerId;
  const view = currentTarget.ownerDocument;
  view.addEventListener(
    'pointermove',
    (event) => isOurs(event) && onMove(event.clientX - clientX, event.clientY - clientY),
    { signal },
  );
  view.addEventListener('pointerup', (event) => isOurs(event) && end(event.clientX - clientX, false), { signal });
  whenPressIsLost({ pointerId, signal }, () => end(0, true));
  // A finger that rests has opened the menu instead.
  view.addEventListener('contextmenu', () => end(0, true), { signal });
  view.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      end(0, true);
    },
    { signal, capture: true },
  );
}
