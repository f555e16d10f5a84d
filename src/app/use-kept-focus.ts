import { useEffect, useRef } from 'react';
import type { OpenMap } from '#editor';
import { focusKeeperOf, isFocusLost } from '#ui';

/**
 * Gives the keyboard's focus to the canvas where what had it has gone: a dialog's opener, a toast; what it stood in
 * may keep it, as the heads of phases do. Otherwise the next Tab would begin at the top of the page. `trigger`: look again when it changes.
 */
export function useKeptFocus({ editor, view, session }: OpenMap, trigger: unknown): void {
  const keeper = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const note = ({ target }: FocusEvent): void => {
      keeper.current = target instanceof Element ? focusKeeperOf(target) : null;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  useEffect(() => {
    let frame = 0;
    let timer = 0;
    const look = (): void => {
      stop();
      // What is disabled or hidden loses the focus while a frame is made: it can be seen in the one after.
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(() => {
          // A dialog that has just gone gives the focus back in a timer of its own, which runs before this one.
          if (isFocusLost()) timer = window.setTimeout(give);
        });
      });
    };
    const stop = (): void => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
    const give = (): void => {
      if (!isFocusLost()) return;
      if (keeper.current?.isConnected === true) keeper.current.focus({ preventScroll: true });
      else view.current?.takeFocus();
    };
    look();
    const stops = [editor.subscribe(look), session.subscribe(({ view }, before) => view !== before.view && look())];
    return () => [...stops, stop].forEach((each) => each());
  }, [editor, view, session, trigger]);
}
