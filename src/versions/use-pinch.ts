import { useEffect, useEffectEvent, type RefObject } from 'react';
import type { Point } from '#model';
import type { ViewportMoves } from './use-viewport.ts';

/** Lets an element be moved by one pointer, zoomed by two fingers or by the wheel. */
export function usePinch(
  element: RefObject<HTMLElement | null>,
  { moveBy, zoomBy }: Pick<ViewportMoves, 'moveBy' | 'zoomBy'>,
): void {
  const move = useEffectEvent(moveBy);
  const zoom = useEffectEvent(zoomBy);
  useEffect(() => {
    const frame = element.current;
    if (frame === null) return;
    const stop = new AbortController();
    const { signal } = stop;
    const pointers = new Map<number, Point>();
    const corner = (): DOMRect => frame.getBoundingClientRect();
    const onMove = (event: PointerEvent): void => {
      const before = pointers.get(event.pointerId);
      if (before === undefined) return;
      const now = { x: event.clientX, y: event.clientY };
      const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
      pointers.set(event.pointerId, now);
      if (other === undefined) return move(now.x - before.x, now.y - before.y);
      const [was, is] = [before, now].map((each) => Math.hypot(each.x - other.x, each.y - other.y));
      const { left, top } = corner();
      const middle = { x: (now.x + other.x) / 2 - left, y: (now.y + other.y) / 2 - top };
      if (was !== undefined && is !== undefined && was > 0) zoom(is / was, middle);
    };
    const onWheel = (event: WheelEvent): void => {
      event.preventDefault();
      const { left, top } = corner();
      if (event.ctrlKey || event.metaKey)
        zoom(Math.exp(-event.deltaY / 200), { x: event.clientX - left, y: event.clientY - top });
      else move(-event.deltaX, -event.deltaY);
    };
    const end = ({ pointerId }: PointerEvent): void => void pointers.delete(pointerId);
    frame.addEventListener(
      'pointerdown',
      (event) => {
        pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
        frame.setPointerCapture(event.pointerId);
      },
      { signal },
    );
    frame.addEventListener('pointermove', onMove, { signal });
    for (const kind of ['pointerup', 'pointercancel', 'lostpointercapture'] as const)
      frame.addEventListener(kind, end, { signal });
    frame.addEventListener('wheel', onWheel, { signal, passive: false });
    return () => stop.abort();
  }, [element]);
}
