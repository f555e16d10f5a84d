import { useEffect, type RefObject } from 'react';

/** React Flow zooms so many times faster by Ctrl on a Mac, where that is how a touchpad says that fingers spread. */
const PINCH = 10;

/**
 * Ctrl and the wheel (or two fingers on a touchpad) zoom the map and never the page: also over what lies on the map or
 * belongs to it, such as phase heads and curves. Over panels they do nothing. ⌘ and the wheel do the same.
 */
export function useMapZoom(frame: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const stop = new AbortController();
    window.addEventListener(
      'wheel',
      (event) => {
        const { target, ctrlKey, metaKey } = event;
        if (!(ctrlKey || metaKey) || !(target instanceof Element)) return;
        // This React Flow knows by itself.
        if (ctrlKey && frame.current?.contains(target) === true) return;
        event.preventDefault();
        event.stopPropagation();
        if (target.closest('.canvas, .experience') === null) return;
        frame.current?.querySelector('.react-flow__pane')?.dispatchEvent(zoomLike(event));
      },
      { signal: stop.signal, passive: false, capture: true },
    );
    return () => stop.abort();
  }, [frame]);
}

const zoomLike = ({ deltaY, deltaMode, clientX, clientY, ctrlKey }: WheelEvent): WheelEvent =>
  new WheelEvent('wheel', {
    deltaY: ctrlKey ? deltaY : deltaY / PINCH,
    deltaMode,
    clientX,
    clientY,
    ctrlKey: true,
    bubbles: true,
    cancelable: true,
    view: window,
  });
