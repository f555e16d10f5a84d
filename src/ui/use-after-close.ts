import { useRef } from 'react';

/**
 * Lets what was chosen in a menu or dialog happen only when that is gone and the focus is back where it
 * was. Otherwise the returning focus would end an edit that the choice has just begun, and a
 * dialog would later give the focus back to a row that no longer exists.
 */
export const useAfterClose = () => {
  const chosen = useRef<(() => void) | null>(null);
  return {
    choose: (action: () => void): void => {
      chosen.current = action;
    },
    /** For Radix's `onCloseAutoFocus`, which runs just before the focus moves. */
    onCloseAutoFocus: (): void => {
      const action = chosen.current;
      chosen.current = null;
      if (action !== null) queueMicrotask(action);
    },
  };
};
