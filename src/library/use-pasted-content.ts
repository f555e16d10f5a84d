import { useEffect } from 'react';
import type { LibraryActions } from './library-actions.ts';

/** Takes what is pasted outside of any field: files, or a text that may be a map. */
export function usePastedContent(
  isActive: boolean,
  { openFiles, paste }: Pick<LibraryActions, 'openFiles' | 'paste'>,
): void {
  useEffect(() => {
    if (!isActive) return;
    const onPaste = (event: ClipboardEvent): void => {
      if (event.defaultPrevented || isField(event.target)) return;
      const files = [...(event.clipboardData?.files ?? [])];
      const text = event.clipboardData?.getData('text/plain') ?? '';
      const html = event.clipboardData?.getData('text/html') ?? '';
      if (files.length > 0) openFiles(files);
      else if (text.trim() !== '') paste(text, html);
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, [isActive, openFiles, paste]);
}

// A dialog that `app` shows above the library keeps what is pasted there to itself.
const isField = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input, textarea, [contenteditable], [role="dialog"], [role="alertdialog"]') !== null;
