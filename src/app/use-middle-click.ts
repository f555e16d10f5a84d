import { useEffect } from 'react';
import { isAtRest, isWriting } from './keyboard-state.ts';

/** So long after the release a browser may still paste, ms. */
const SOON = 300;

/**
 * On Linux a middle click pastes what is marked somewhere. That is meant for text fields; elsewhere nobody means to make
 * touchpoints or to fill cells by it.
 */
export function useMiddleClick(): void {
  useEffect(() => {
    let last = -Infinity;
    const stop = new AbortController();
    const options = { signal: stop.signal, capture: true };
    for (const type of ['mouseup', 'auxclick'] as const)
      window.addEventListener(
        type,
        (event) => {
          if (event.button !== 1 || (isWriting(event.target) && !isAtRest(event.target))) return;
          last = event.timeStamp;
          if (!(event.target instanceof Element && event.target.closest('a') !== null)) event.preventDefault();
        },
        options,
      );
    window.addEventListener(
      'keydown',
      () => {
        last = -Infinity;
      },
      options,
    );
    window.addEventListener(
      'paste',
      (event) => {
        if (event.timeStamp - last > SOON) return;
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      options,
    );
    return () => stop.abort();
  }, []);
}
