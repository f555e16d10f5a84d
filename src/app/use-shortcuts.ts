import { useEffect } from 'react';
import {
  commandFor,
  isApple,
  isRepeated,
  refusalFor,
  type Command,
  type CommandContext,
  type CommandId,
  type KeyPlace,
} from '#commands';
import { isBusy, isWriting } from './keyboard-state.ts';

/** Keys by which the browser would search, save or open something itself: never while a map is open. */
const NEVER_THE_BROWSERS: readonly string[] = [
  'find',
  'findNext',
  'findPrevious',
  'save',
  'openFile',
  'commandPalette',
] satisfies CommandId[];

/** Lets key presses call commands, unless somebody is writing or a dialog or menu is open. */
export function useShortcuts(context: CommandContext): void {
  useEffect(() => {
    const stop = new AbortController();
    let waiting: { readonly code: string; readonly command: Command } | null = null;
    const press = (event: KeyboardEvent): void => {
      const where = { isApple: isApple(), place: placeOf(event.target), context };
      const command = commandFor(event, where);
      if (event.repeat && !isRepeated(event, where)) return event.preventDefault();
      const refusal = isBusy() ? null : refusalFor(event, where);
      if (refusal !== null) context.openMap.notices.say(refusal);
      if (command === undefined) return;
      if (!isBusy()) {
        event.preventDefault();
        if (command.onRelease === true) waiting = { code: event.code, command };
        else command.run(context);
      } else if (NEVER_THE_BROWSERS.includes(command.id)) event.preventDefault();
    };
    // Some fields keep all keys to themselves; what works anywhere comes before them.
    const ifWriting = (event: KeyboardEvent): void => {
      if (isWriting(event.target)) press(event);
    };
    const otherwise = (event: KeyboardEvent): void => {
      if (!isWriting(event.target)) press(event);
    };
    const release = ({ code }: KeyboardEvent): void => {
      if (waiting?.code !== code) return;
      if (waiting.command.isEnabled(context)) waiting.command.run(context);
      waiting = null;
    };
    const forget = (): void => {
      waiting = null;
    };
    window.addEventListener('keyup', release, { capture: true, signal: stop.signal });
    window.addEventListener('pointerdown', forget, { capture: true, signal: stop.signal });
    window.addEventListener('blur', forget, { signal: stop.signal });
    window.addEventListener('keydown', ifWriting, { capture: true, signal: stop.signal });
    window.addEventListener('keydown', otherwise, { signal: stop.signal });
    return () => stop.abort();
  }, [context]);
}

// A button inside the canvas keeps its own Enter and Space.
function placeOf(target: EventTarget | null): KeyPlace {
  if (target instanceof Element && target.matches('[data-cell-input]')) return 'table';
  if (isWriting(target)) return 'field';
  const canvas = document.querySelector('[data-canvas]');
  const isOnCanvas =
    canvas !== null &&
    (target === document.body ||
      (target instanceof Element && target.matches('[data-canvas], [data-canvas] *:not(button)')));
  return isOnCanvas ? 'canvas' : 'elsewhere';
}
