import { useEffect, useState } from 'react';
import { createStorage, type Storage, type StorageProblem } from '#storage';
import { newId, now } from './clock.ts';

export type StorageState =
  | { readonly state: 'opening' }
  /** `ended`: a newer version of the program has taken over; what is open can still be looked at and downloaded. */
  | { readonly state: 'open'; readonly storage: Storage; readonly ended: StorageProblem | null }
  | { readonly state: 'failed'; readonly problem: StorageProblem };

let opening: ReturnType<typeof createStorage> | undefined;

/** The storage of this device: one for the whole page, however often React mounts. */
export const openStorage = (): ReturnType<typeof createStorage> => (opening ??= createStorage({ now, newId }));

/** The storage of this device, opened once. */
export function useStorage(): StorageState {
  const [state, setState] = useState<StorageState>({ state: 'opening' });
  useEffect(() => {
    let isCurrent = true;
    const end: (() => void)[] = [];
    void openStorage().then((result) => {
      if (!isCurrent) return;
      if (!result.ok) return setState({ state: 'failed', problem: result.problem });
      const storage = result.value;
      setState({ state: 'open', storage, ended: null });
      end.push(storage.onEnd((ended) => setState({ state: 'open', storage, ended })));
    });
    return () => {
      isCurrent = false;
      for (const leave of end) leave();
    };
  }, []);
  return state;
}
