import { useEffect } from 'react';
import { clipToText, pasteClip, runCommand, selectionAsClip, type CommandContext } from '#commands';
import { parse, serialise } from '#format';
import { isBusy, isWriting } from './keyboard-state.ts';
import { newId, now } from './clock.ts';

/** A clip among other tabs of Tabiji; other programs get the plain text beside it. */
const CLIP_TYPE = 'application/x-tabiji+json';

/** Lets the browser's own copy, cut and paste work on what is selected on the canvas. */
export function useClipboard(context: CommandContext): void {
  useEffect(() => {
    const stop = new AbortController();
    const options = { signal: stop.signal };
    const isOurs = (event: ClipboardEvent): boolean => !isWriting(event.target) && !isBusy() && isNothingMarked();
    const copy = (event: ClipboardEvent): void => {
      const clip = isOurs(event) ? selectionAsClip(context) : null;
      if (clip === null || event.clipboardData === null) return;
      event.clipboardData.setData(CLIP_TYPE, serialise(clip));
      event.clipboardData.setData('text/plain', clipToText(clip));
      event.preventDefault();
      if (event.type === 'cut') runCommand('remove', context);
    };
    const paste = (event: ClipboardEvent): void => {
      const text = isOurs(event) ? (event.clipboardData?.getData(CLIP_TYPE) ?? '') : '';
      if (text === '') return;
      event.preventDefault();
      const read = parse(text, { now: now(), newId });
      if (read.ok) pasteClip(context, read.value.map);
    };
    document.addEventListener('copy', copy, options);
    document.addEventListener('cut', copy, options);
    document.addEventListener('paste', paste, options);
    return () => stop.abort();
  }, [context]);
}

/** Text that somebody marked on the page is what they mean to copy. */
const isNothingMarked = (): boolean => document.getSelection()?.isCollapsed !== false;
