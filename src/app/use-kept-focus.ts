import { useEffect } from 'react';
import type { OpenMap } from '#editor';
import { isFocusLost } from '#ui';

/**
 * Gives the keyboard's focus to the canvas where what had it has gone: a dialog's opener, a deleted phase's
 * head, a toast. Otherwise the next Tab would begin at the top of the page. `trigger`: look again when it changes.
 */
export function useKeptFocus({ editor, view, session }: OpenMap, trigger: unknown): void {
  useEffect(() => {
    let frame = 0;
    let timer = 0;
    const look = (): void => {
      stop();
      // What is disabled or hidden loses the focus while a frame is made: it can be seen in the one after.
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(() => {
          // A dialog that has just gone gives the focus back in a timer of its own, which runs before this one.
          if (isFocusLost()) timer = window.setTimeout(() => isFocusLost() && view.current?.takeFocus());
        });
      });
    };
    const stop = (): void => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
    look();
    const stops = [editor.subscribe(look), session.subscribe(({ view }, before) => view !== before.view && look())];
    return () => [...stops, stop].forEach((each) => each());
  }, [editor, view, session, trigger]);
}
