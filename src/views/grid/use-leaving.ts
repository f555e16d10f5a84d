import { useRef, type KeyboardEvent } from 'react';

/**
 * Tells of each key that is pressed in a grid whether Escape came right before: then Tab goes on through the page, so
 * that nobody is caught in the grid. Shift alone, which comes before Shift+Tab, changes nothing.
 */
export function useLeaving(): (event: KeyboardEvent) => boolean {
  const isLeaving = useRef(false);
  return ({ key }) => {
    const wasLeaving = isLeaving.current;
    if (key !== 'Shift') isLeaving.current = key === 'Escape';
    return wasLeaving;
  };
}
