import { useSyncExternalStore } from 'react';

/** Whether the window is narrower than this, CSS px. */
export function useIsNarrower(width: number): boolean {
  // Asked for when it is needed: what Node imports has no window.
  const query = (): MediaQueryList => matchMedia(`(width < ${width}px)`);
  const watch = (notify: () => void): (() => void) => {
    const list = query();
    list.addEventListener('change', notify);
    return () => list.removeEventListener('change', notify);
  };
  return useSyncExternalStore(watch, () => query().matches);
}

/** Whether the window is as narrow as a telephone. */
export const useIsPhone = (): boolean => useIsNarrower(600);
