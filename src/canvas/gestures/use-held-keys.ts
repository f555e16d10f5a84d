import { useStoreApi } from '@xyflow/react';
import { useEffect, useState } from 'react';

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

/**
 * The keys that change what a press on the canvas means, known in this one place: whether Space is down, with which any
 * drag pans. Shift, with which a press adds to the selection, is read from each press itself. What is typed in a field
 * counts for neither, and all are let go when the window loses the focus.
 */
export function useHeldKeys(): boolean {
  const store = useStoreApi();
  const [isSpaceDown, setSpaceDown] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const options = { signal: stop.signal, capture: true };
    const press = (event: KeyboardEvent): void => {
      if (event.code !== 'Space' || isField(event.target)) return;
      setSpaceDown(event.type === 'keydown');
    };
    window.addEventListener('keydown', press, options);
    window.addEventListener('keyup', press, options);
    window.addEventListener('blur', ({ target }) => target === window && setSpaceDown(false), options);
    window.addEventListener(
      'pointerdown',
      ({ shiftKey }) => {
        if (store.getState().multiSelectionActive !== shiftKey) store.setState({ multiSelectionActive: shiftKey });
      },
      options,
    );
    return () => stop.abort();
  }, [store]);
  return isSpaceDown;
}
