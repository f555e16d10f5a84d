import { useCallback, useLayoutEffect, useRef } from 'react';

/**
 * The same function on every render that always does what the latest one would. React Flow renders every
 * node and edge again when one of its handlers is another function.
 */
export function useEvent<A extends unknown[], R>(handler: (...parameters: A) => R): (...parameters: A) => R {
  const latest = useRef(handler);
  useLayoutEffect(() => {
    latest.current = handler;
  });
  return useCallback((...parameters: A) => latest.current(...parameters), []);
}
