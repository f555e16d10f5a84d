import { useEffect, useRef, type RefObject } from 'react';
import type { Point } from '#model';

/** Where the pointer was last seen over an element, screen pixels; null once it is elsewhere, but for a menu above it. */
export function usePointerOver(frame: RefObject<HTMLElement | null>): RefObject<Point | null> {
  const pointer = useRef<Point | null>(null);
  useEffect(() => {
    const follow = ({ target, clientX, clientY }: PointerEvent): void => {
      if (!(target instanceof Element)) pointer.current = null;
      else if (frame.current?.contains(target) === true) pointer.current = { x: clientX, y: clientY };
      else if (target.closest('[role=menu]') === null) pointer.current = null;
    };
    const leave = (): void => {
      pointer.current = null;
    };
    const stop = new AbortController();
    const options = { signal: stop.signal, passive: true };
    document.addEventListener('pointermove', follow, options);
    document.addEventListener('pointerdown', follow, options);
    document.documentElement.addEventListener('pointerleave', leave, options);
    return () => stop.abort();
  }, [frame]);
  return pointer;
}
