import { useEffect } from 'react';
import { commandFor, type CommandContext } from '#commands';
import { isApple } from '#panels';

/** Lets key presses call commands, unless somebody is writing or a dialog or menu is open. */
export function useShortcuts(context: CommandContext): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isWriting(event.target) || isBusy()) return;
      const command = commandFor(event, { isApple: isApple(), isOnCanvas: isOnCanvas(event.target), context });
      if (command === undefined) return;
      event.preventDefault();
      command.run(context);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [context]);
}

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input:not([type=checkbox]):not([type=radio]), textarea, select'));

const isBusy = (): boolean => document.querySelector('[role=dialog], [role=alertdialog], [role=menu], [role=listbox]') !== null;

// A button inside the canvas keeps its own Enter and Space.
const isOnCanvas = (target: EventTarget | null): boolean =>
  target === document.body || (target instanceof Element && target.matches('[data-canvas], [data-canvas] *:not(button)'));
