import { useLayoutEffect, useState, type RefObject } from 'react';

/** CSS px; `em` is the size of its type. */
export interface Size {
  readonly width: number;
  readonly height: number;
  readonly em: number;
}

/** How large an element is now; 0 × 0 before it is on the screen. */
export function useSize(element: RefObject<HTMLElement | null>): Size {
  const [size, setSize] = useState<Size>({ width: 0, height: 0, em: 16 });
  useLayoutEffect(() => {
    if (element.current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry === undefined) return;
      const { width, height } = entry.contentRect;
      setSize({
        width: Math.round(width),
        height: Math.round(height),
        em: Number.parseFloat(getComputedStyle(entry.target).fontSize),
      });
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
