import { useSyncExternalStore } from 'react';

const query = matchMedia('(width < 600px)');

/** Whether the window is as narrow as a telephone. */
export const useIsPhone = (): boolean => useSyncExternalStore(watch, () => query.matches);

function watch(notify: () => void): () => void {
  query.addEventListener('change', notify);
  return () => query.removeEventListener('change', notify);
}
