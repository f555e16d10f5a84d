import { useEffect } from 'react';
import { commandFor, isApple, type CommandContext, type KeyPlace } from '#commands';
import { isBusy, isWriting } from './keyboard-state.ts';

/** Lets key presses call commands, unless somebody is writing or a dialog or menu is open. */
export function useShortcuts(context: CommandContext): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (isBusy()) return;
      const command = commandFor(event, { isApple: isApple(), place: placeOf(event.target), context });
      if (command === undefined) return;
      event.preventDefault();
      command.run(context);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [context]);
}

// A button inside the canvas keeps its own Enter and Space.
function placeOf(target: EventTarget | null): KeyPlace {
  if (isWriting(target)) return 'field';
  const isOnCanvas =
    target === document.body || (target instanceof Element && target.matches('[data-canvas], [data-canvas] *:not(button)'));
  return isOnCanvas ? 'canvas' : 'elsewhere';
}
