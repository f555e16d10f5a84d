import { useStoreApi } from '@xyflow/react';
import { useEffect, useState, type PointerEvent as ReactPointerEvent } from 'react';

interface HeldKeys {
  /** Space is held: the pointer moves the view, whatever lies under it. */
  readonly isPanning: boolean;
  /** Before anything else has a press on the canvas. */
  readonly onPress: (press: ReactPointerEvent) => void;
}

/**
 * The keys that change what the pointer does on the canvas. Space counts from its press, unless somebody is writing or
 * something is being dragged, until it is released or the window loses the focus. Shift is what each press says of it, so
 * that nothing about it can be out of date.
 */
export function useHeldKeys(): HeldKeys {
  const store = useStoreApi();
  const [isPanning, setPanning] = useState(false);

  useEffect(() => {
    const stop = new AbortController();
    const capture = { signal: stop.signal, capture: true };
    const letGo = (): void => setPanning(false);
    // Not while capturing: a drag keeps its keys to itself.
    window.addEventListener(
      'keydown',
      (event) => {
        const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
        if (event.code !== 'Space' || !isPlain || isWriting(event.target) || store.getState().userSelectionActive)
          return;
        if (isOnMap(event.target)) event.preventDefault();
        setPanning(true);
      },
      { signal: stop.signal },
    );
    window.addEventListener('keyup', ({ code }) => code === 'Space' && letGo(), capture);
    window.addEventListener('blur', ({ target }) => target === window && letGo(), capture);
    window.addEventListener('pointerup', ({ shiftKey }) => store.setState({ multiSelectionActive: shiftKey }), capture);
    return () => stop.abort();
  }, [store]);

  return {
    isPanning,
    onPress: ({ shiftKey, target }) => {
      // A card that is selected already may be about to be dragged with the others; a click says so at the release.
      const isSelected = target instanceof Element && target.closest('.react-flow__node.selected') !== null;
      store.setState({ multiSelectionActive: shiftKey && !isSelected });
    },
  };
}

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

/** Where Space would scroll the page and press nothing. */
const isOnMap = (target: EventTarget | null): boolean =>
  target === document.body ||
  (target instanceof Element && target.matches('[data-canvas], [data-canvas] *:not(button)'));
