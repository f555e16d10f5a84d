import { useLayoutEffect, useState, type RefObject } from 'react';

/** The width inside an element, without its scroll bar, CSS px; 0 until it is known. */
export function useRoom(of: RefObject<HTMLElement | null>): number {
  const [room, setRoom] = useState(0);
  useLayoutEffect(() => {
    const element = of.current;
    if (element === null) return;
    const look = (): void => setRoom(element.clientWidth);
    look();
    const watcher = new ResizeObserver(look);
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [of]);
  return room;
}
