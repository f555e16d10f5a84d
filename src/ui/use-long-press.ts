import { useEffect, useMemo, useRef, type PointerEvent } from 'react';

/** Milliseconds after which a finger that rests is a long press, as on Android. */
const LONG = 500;
/** A finger never rests quite still, CSS px. */
const SLACK = 10;

/**
 * Turns a finger that rests into the `contextmenu` event that a right click gives, where the browser does not do it
 * itself (Safari on iOS never does). To be spread over the element that has the menu.
 */
export const useLongPress = () => {
  const waiting = useRef<AbortController | null>(null);
  useEffect(() => () => waiting.current?.abort(), []);
  return useMemo(() => {
    const cancel = (): void => waiting.current?.abort();
    return {
      onPointerDownCapture: (press: PointerEvent): void => {
        cancel();
        if (press.pointerType !== 'touch' || !press.isPrimary || isWritten(press.target)) return;
        waiting.current = wait(press);
      },
      // The browser was faster.
      onContextMenuCapture: cancel,
    };
  }, []);
};

/** In a field a long press marks a word. */
const isWritten = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('input, textarea') !== null;

function wait({ target, clientX, clientY }: PointerEvent): AbortController {
  const stop = new AbortController();
  const { signal } = stop;
  const options = { signal, capture: true };
  const cancel = (): void => stop.abort();
  const timer = setTimeout(() => {
    stop.abort();
    swallowPress();
    target.dispatchEvent(
      new MouseEvent('contextmenu', { bubbles: true, cancelable: true, clientX, clientY, button: 2 }),
    );
  }, LONG);
  signal.addEventListener('abort', () => clearTimeout(timer));
  window.addEventListener(
    'pointermove',
    (event) => Math.hypot(event.clientX - clientX, event.clientY - clientY) > SLACK && cancel(),
    options,
  );
  // A second finger is a pinch.
  for (const type of ['pointerdown', 'pointerup', 'pointercancel'] as const)
    window.addEventListener(type, cancel, options);
  return stop;
}

/** Without this the finger that leaves would press what it opened the menu of, which closes the menu. */
function swallowPress(): void {
  const stop = new AbortController();
  const options = { signal: stop.signal, capture: true, passive: false };
  const end = (event: TouchEvent): void => {
    if (event.cancelable) event.preventDefault();
    stop.abort();
  };
  window.addEventListener('touchend', end, options);
  window.addEventListener('touchcancel', end, options);
}
