import { useEffect, type RefObject } from 'react';
import { whenPressIsLost } from '#ui';

/**
 * Tells React Flow of a release that nobody else tells it of: it pans, draws its box and holds cards until then, also
 * where the button was let go in another window.
 */
export function useLostPress(frame: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    let watch = new AbortController();
    const press = ({ pointerId, clientX, clientY }: PointerEvent): void => {
      watch.abort();
      watch = new AbortController();
      const { signal } = watch;
      window.addEventListener('pointerup', () => watch.abort(), { signal });
      whenPressIsLost({ pointerId, signal }, () => {
        watch.abort();
        const at = { clientX, clientY, bubbles: true, cancelable: true, view: window };
        element
          .querySelector('.react-flow__pane')
          ?.dispatchEvent(new PointerEvent('pointercancel', { pointerId, ...at }));
        window.dispatchEvent(new MouseEvent('mouseup', at));
      });
    };
    element.addEventListener('pointerdown', press, { capture: true });
    return () => {
      watch.abort();
      element.removeEventListener('pointerdown', press, { capture: true });
    };
  }, [frame]);
}
