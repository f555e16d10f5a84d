import type { KeyboardEvent } from 'react';

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };
const BUTTON = ':is([role=radio], [role=tab], [aria-pressed]):not(:disabled)';

/**
 * For the keys of a group of buttons that is one stop of the Tab key: arrows, Home and End go from one to the next.
 * Returns the button that has the focus then, or null.
 */
export function walkButtons(
  event: KeyboardEvent<HTMLElement>,
  group: Element = event.currentTarget,
): HTMLElement | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return null;
  const buttons = [...group.querySelectorAll<HTMLElement>(BUTTON)];
  const at = buttons.findIndex((button) => button === event.target);
  const step = STEPS[event.key];
  const to =
    event.key === 'Home' ? 0 : event.key === 'End' ? -1 : step === undefined ? null : (at + step) % buttons.length;
  if (to === null || at < 0) return null;
  event.preventDefault();
  const next = buttons.at(to) ?? null;
  next?.focus();
  return next;
}
