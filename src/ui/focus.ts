/** Whether nothing of the page holds the keyboard's focus, as after what held it has gone. */
export const isFocusLost = (): boolean => document.activeElement === null || document.activeElement === document.body;

/** Marks what hands the keyboard's focus on to one of the things in it, when it is given it itself. */
const KEEPER = '[data-keeps-focus]';

/** What this stands in that takes the focus in its stead when it has gone. */
export const focusKeeperOf = (element: Element | null): HTMLElement | null =>
  element?.closest<HTMLElement>(KEEPER) ?? null;
