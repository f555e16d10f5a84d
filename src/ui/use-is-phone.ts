import { useSyncExternalStore } from 'react';

// Asked for when it is needed: what Node imports has no window.
const query = (): MediaQueryList => matchMedia('(width < 600px)');

/** Whether the window is as narrow as a telephone. */
export const useIsPhone = (): boolean => useSyncExternalStore(watch, () => query().matches);

function watch(notify: () => void): () => void {
  const width = query();
  width.addEventListener('change', notify);
  return () => width.removeEventListener('change', notify);
}
