import { useEffect, type RefObject } from 'react';
import type { Camera, OpenMap } from '#editor';

/** Lets a view without a canvas take the keyboard's focus, at first and whenever what had it is gone. Places on the map mean nothing to it. */
export function useFocusCamera({ camera }: OpenMap, frame: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const own: Camera = {
      fit: () => undefined,
      jump: () => undefined,
      viewport: () => null,
      zoomBy: () => undefined,
      zoomTo: () => undefined,
      reveal: () => undefined,
      revealTarget: () => undefined,
      centre: () => undefined,
      middle: () => ({ x: 0, y: 0 }),
      pointer: () => null,
      takeFocus: () => frame.current?.focus({ preventScroll: true }),
    };
    const detach = camera.attach(own);
    // What was pressed to come here is gone, as the view before is: a view that loads late is not there when it is looked for.
    if (document.activeElement === null || document.activeElement === document.body) own.takeFocus();
    return detach;
  }, [camera, frame]);
}
