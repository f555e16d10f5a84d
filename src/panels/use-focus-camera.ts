import { useEffect, type RefObject } from 'react';
import type { Camera, OpenMap } from '#editor';

/** Lets a view without a canvas take the keyboard's focus when what had it is gone. Places on the map mean nothing to it. */
export function useFocusCamera({ camera }: OpenMap, frame: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const own: Camera = {
      fit: () => undefined,
      zoomBy: () => undefined,
      zoomTo: () => undefined,
      reveal: () => undefined,
      revealTarget: () => undefined,
      centre: () => undefined,
      middle: () => ({ x: 0, y: 0 }),
      pointer: () => null,
      takeFocus: () => frame.current?.focus({ preventScroll: true }),
    };
    return camera.attach(own);
  }, [camera, frame]);
}
