import { useInsertionEffect, useRef } from 'react';

/**
 * Gives the focus back to where it was before a dialog opened. Radix does so for its own triggers
 * only, and ours are opened by commands. An insertion effect, because it runs before a field
 * inside with `autoFocus` takes the focus.
 */
export const useFocusReturn = (open: boolean) => {
  const before = useRef<Element | null>(null);
  useInsertionEffect(() => {
    if (open) before.current = document.activeElement;
  }, [open]);
  return (event: Event): void => {
    const target = before.current;
    if (target === null || !target.isConnected || !('focus' in target)) return;
    event.preventDefault();
    (target as HTMLElement).focus({ preventScroll: true });
  };
};
