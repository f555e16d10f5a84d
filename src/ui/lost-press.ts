interface Press {
  readonly pointerId: number;
  /** Ends the watch. */
  readonly signal: AbortSignal;
}

/**
 * Calls `lost` when a press cannot end by its release any more: the browser took the pointer away (a call, scrolling),
 * another window or tab came to the front, or the button was let go where this page is not told of it. Whatever was
 * held goes back to where it was.
 */
export function whenPressIsLost({ pointerId, signal }: Press, lost: () => void): void {
  const options = { signal, capture: true };
  const isOurs = (event: PointerEvent): boolean => event.pointerId === pointerId;
  window.addEventListener('pointercancel', (event) => isOurs(event) && lost(), options);
  window.addEventListener('pointermove', (event) => isOurs(event) && isReleased(event) && lost(), options);
  window.addEventListener('blur', ({ target }) => target === window && lost(), options);
  document.addEventListener('visibilitychange', () => document.hidden && lost(), options);
}

/** Whether what moves has no button down: a mouse, or a pen over the screen. A finger that moves is down. */
const isReleased = ({ pointerType, buttons }: PointerEvent): boolean =>
  (pointerType === 'mouse' || pointerType === 'pen') && buttons === 0;
