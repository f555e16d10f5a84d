import { useEffect, useRef, type RefObject } from 'react';
import type { Id } from '#model';
import type { Camera, OpenMap } from '#editor';

const NOWHERE = (): void => undefined;

/**
 * Lets a view without a canvas take the keyboard's focus, at first and whenever what had it is gone, in its active cell
 * if it has one, and bring a touchpoint into view where it can. Places on the map mean nothing to it.
 */
export function useFocusCamera(
  { camera }: OpenMap,
  frame: RefObject<HTMLElement | null>,
  reveal: (id: Id) => void = NOWHERE,
): void {
  const latest = useRef(reveal);
  useEffect(() => {
    latest.current = reveal;
  });
  useEffect(() => {
    const own: Camera = {
      fit: () => undefined,
      jump: () => undefined,
      viewport: () => null,
      zoomBy: () => undefined,
      zoomTo: () => undefined,
      reveal: (id) => latest.current(id),
      revealTarget: (target) => {
        if (target.kind === 'touchpoint') latest.current(target.id);
      },
      centre: () => undefined,
      middle: () => ({ x: 0, y: 0 }),
      pointer: () => null,
      takeFocus: () =>
        (frame.current?.querySelector<HTMLElement>('.cell-input') ?? frame.current)?.focus({ preventScroll: true }),
    };
    const detach = camera.attach(own);
    // What was pressed to come here is gone, as the view before is: a view that loads late is not there when it is looked for.
    if (document.activeElement === null || document.activeElement === document.body) own.takeFocus();
    return detach;
  }, [camera, frame]);
}
