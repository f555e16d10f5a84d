import { useEffect } from 'react';
import { commandFor, isApple, type CommandContext } from '#commands';
import { isBusy, isWriting } from './keyboard-state.ts';

/** Lets key presses call commands, unless somebody is writing or a dialog or menu is open. */
export function useShortcuts(context: CommandContext): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (isWriting(event.target) || isBusy()) return;
      const command = commandFor(event, { isApple: isApple(), isOnCanvas: isOnCanvas(event.target), context });
      if (command === undefined) return;
      event.preventDefault();
      command.run(context);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [context]);
}

// A button inside the canvas keeps its own Enter and Space.
const isOnCanvas = (target: EventTarget | null): boolean =>
  target === document.body || (target instanceof Element && target.matches('[data-canvas], [data-canvas] *:not(button)'));
