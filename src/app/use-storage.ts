import { useEffect, useState } from 'react';
import { createStorage, type Storage, type StorageProblem } from '#storage';
import { newId, now } from './clock.ts';

export type StorageState =
  | { readonly state: 'opening' }
  | { readonly state: 'open'; readonly storage: Storage }
  | { readonly state: 'failed'; readonly problem: StorageProblem };

// One for the whole page, however often React mounts.
let opening: ReturnType<typeof createStorage> | undefined;

/** The storage of this device, opened once. */
export function useStorage(): StorageState {
  const [state, setState] = useState<StorageState>({ state: 'opening' });
  useEffect(() => {
    let isCurrent = true;
    opening ??= createStorage({ now, newId });
    const end: (() => void)[] = [];
    void opening.then((result) => {
      if (!isCurrent) return;
      if (!result.ok) return setState({ state: 'failed', problem: result.problem });
      setState({ state: 'open', storage: result.value });
      end.push(result.value.onEnd((problem) => setState({ state: 'failed', problem })));
    });
    return () => {
      isCurrent = false;
      for (const leave of end) leave();
    };
  }, []);
  return state;
}
