import { useInsertionEffect, useRef } from 'react';
import { focusKeeperOf } from './focus.ts';

/**
 * Gives the focus back to where it was before a dialog opened, or, where that has gone, to what it stood in. Radix does so for its own triggers
 * only, and ours are opened by commands. An insertion effect, because it runs before a field
 * inside with `autoFocus` takes the focus.
 */
export const useFocusReturn = (open: boolean) => {
  const before = useRef<{ readonly element: Element | null; readonly keeper: Element | null } | null>(null);
  useInsertionEffect(() => {
    const element = document.activeElement;
    if (open) before.current = { element, keeper: focusKeeperOf(element) };
  }, [open]);
  return (event: Event): void => {
    const { element, keeper } = before.current ?? {};
    const target = element?.isConnected === true ? element : keeper;
    if (!(target instanceof HTMLElement || target instanceof SVGElement) || !target.isConnected) return;
    event.preventDefault();
    target.focus({ preventScroll: true });
  };
};
