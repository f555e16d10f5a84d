import { useEffect } from 'react';
import type { OpenMap } from '#editor';

/**
 * Gives the keyboard's focus to the canvas where what had it has gone: a dialog's opener, a deleted phase's
 * head, a toast. Otherwise the next Tab would begin at the top of the page. `trigger`: look again when it changes.
 */
export function useKeptFocus({ editor, view, session }: OpenMap, trigger: unknown): void {
  useEffect(() => {
    let frame = 0;
    const look = (): void => {
      cancelAnimationFrame(frame);
      // What is disabled or hidden loses the focus while a frame is made: it can be seen in the one after. Should a
      // dialog give the focus back later still, it takes it from the canvas again.
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(() => {
          const { activeElement } = document;
          if (activeElement === null || activeElement === document.body) view.current?.takeFocus();
        });
      });
    };
    look();
    const stops = [editor.subscribe(look), session.subscribe(({ view }, before) => view !== before.view && look())];
    return () => {
      stops.forEach((stop) => stop());
      cancelAnimationFrame(frame);
    };
  }, [editor, view, session, trigger]);
}
