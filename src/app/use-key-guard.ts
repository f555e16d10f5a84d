import { useEffect } from 'react';
import { isApple, latinKey } from '#commands';
import { isAtRest, isWriting } from './keyboard-state.ts';

/** Keys that take something away, make something or answer a question: once a press, however long they are held. */
const ONCE: readonly string[] = ['Delete', 'Backspace', 'Enter'];

/** Keeps from the whole program key presses that nobody means, before any part of it sees them. */
export function useKeyGuard(): void {
  useEffect(() => {
    const guard = (event: KeyboardEvent): void => {
      // A browser that fills in a form, or an extension, may send presses without a key.
      const isNoKey = typeof event.key !== 'string';
      const isWritten = isWriting(event.target) && !isAtRest(event.target);
      const isHeld = event.repeat && ONCE.includes(event.key) && !isWritten;
      if (isNoKey || isHeld) {
        event.preventDefault();
        event.stopImmediatePropagation();
      } else if (!isWriting(event.target) && isSelectAll(event)) {
        // All of the map may be meant, never all words of the page.
        event.preventDefault();
      }
    };
    window.addEventListener('keydown', guard, { capture: true });
    return () => window.removeEventListener('keydown', guard, { capture: true });
  }, []);
}

const isSelectAll = (event: KeyboardEvent): boolean =>
  (isApple() ? event.metaKey : event.ctrlKey) && !event.altKey && latinKey(event).toLowerCase() === 'a';
