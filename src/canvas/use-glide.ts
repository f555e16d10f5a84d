import { useEffect, type RefObject } from 'react';
import type { EditorReader } from '#editor';

/** How long cards glide to where they were tidied to, ms; `canvas.css` says the same. */
const GLIDE = 250;

/**
 * While touchpoints that were tidied up (or put back) are on their way, `element` is marked `data-gliding`, by which
 * the style sheet lets them glide. Purely visual: the map has changed already. Any input ends it at once.
 */
export function useGlide(editor: EditorReader, element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let input = new AbortController();
    const end = (): void => {
      clearTimeout(timer);
      input.abort();
      delete element.current?.dataset['gliding'];
    };
    const unsubscribe = editor.subscribe((_, source) => {
      end();
      const { past, future } = editor.store.getState();
      const step = source === 'undo' ? future.at(-1) : past.at(-1);
      const isOurs = source !== 'elsewhere' && step?.name === 'arrangeTouchpoints';
      if (!isOurs || element.current === null || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
      // At once, not through React's state: the style has to be there before the cards are at their new places.
      element.current.dataset['gliding'] = '';
      timer = setTimeout(end, GLIDE);
      input = new AbortController();
      for (const type of ['keydown', 'pointerdown', 'wheel'] as const) {
        window.addEventListener(type, end, { capture: true, passive: true, signal: input.signal });
      }
    });
    return () => {
      unsubscribe();
      end();
    };
  }, [editor, element]);
}
