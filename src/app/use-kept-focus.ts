import { useEffect } from 'react';
import type { OpenMap } from '#editor';

/**
 * Gives the keyboard's focus to the canvas where what had it has gone: a dialog's opener, a deleted phase's
 * head, a toast. Otherwise the next Tab would begin at the top of the page. `trigger`: look again when it changes.
 */
export function useKeptFocus({ editor, camera, session }: OpenMap, trigger: unknown): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    // Dialogs and menus give the focus back in a task of their own; this comes after.
    const look = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const { activeElement } = document;
        if (activeElement === null || activeElement === document.body) camera.current?.takeFocus();
      }, 60);
    };
    look();
    const stops = [editor.subscribe(look), session.subscribe(({ view }, before) => view !== before.view && look())];
    return () => {
      stops.forEach((stop) => stop());
      clearTimeout(timer);
    };
  }, [editor, camera, session, trigger]);
}
