import { useEffect } from 'react';
import type { Storage } from '#storage';
import { whenIdle } from '#ui';

/** Milliseconds between two looks. */
const OFTEN = 60 * 60_000;

/** Removes what has been in the trash for long: once the program has started, and then now and then. */
export function useOldTrash(storage: Storage | null): void {
  useEffect(() => {
    if (storage?.place !== 'device') return;
    const look = (): void => void storage.removeOldTrash();
    const callOff = whenIdle(look);
    const timer = setInterval(look, OFTEN);
    return () => {
      callOff();
      clearInterval(timer);
    };
  }, [storage]);
}
