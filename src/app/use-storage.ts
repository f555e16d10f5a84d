import { useEffect, useState, useSyncExternalStore } from 'react';
import { fail, ok, type Result } from '#model';
import type { Shelves, Started, Storage, StorageProblem } from '#storage';
import { glanceAtLibrary } from '#storage/glance';
import { finishBeforeReload } from './before-reload.ts';
import { newId, now } from './clock.ts';
import { mapInAddress } from './routes.ts';
import { whenAtRest } from './when-at-rest.ts';

export type StorageState =
  /**
   * `blocked`: an older version in another tab holds the maps; it opens when that tab is closed. `seen`: the library, as
   * it was found before the storage is here; null where that has to be waited for.
   */
  | { readonly state: 'opening'; readonly isBlocked: boolean; readonly seen: Shelves | null }
  /**
   * `ended`: a newer version of the program has taken over; what is open can still be looked at and downloaded.
   * `trouble`: why it is not the storage of this device that is open.
   */
  | {
      readonly state: 'open';
      readonly storage: Storage;
      readonly trouble: StorageProblem | null;
      readonly ended: StorageProblem | null;
    }
  | { readonly state: 'failed'; readonly problem: StorageProblem };

let opening: Promise<Result<Started, StorageProblem>> | undefined;
let isBlocked = false;
const blockedListeners = new Set<() => void>();
const onBlocked = (): void => {
  isBlocked = true;
  for (const listener of blockedListeners) listener();
};

const start = (): Promise<Result<Started, StorageProblem>> =>
  (opening ??= fetchStorage().then(
    ({ startStorage }) => startStorage({ now, newId, onBlocked }),
    () => {
      opening = undefined;
      return NOT_LOADED;
    },
  ));

const fetchStorage = () => import('#storage');

const NOT_LOADED = fail({ code: 'notLoaded' } as const);

/** Who shows the storage when it has been opened. */
const starting = new Set<() => void>();

/** The storage of this device, or what stands for it: one for the whole page, however often React mounts. */
export const openStorage = async (): Promise<Result<Storage, StorageProblem>> => {
  if (opening === undefined) for (const open of starting) open();
  const started = await start();
  return started.ok ? ok(started.value.storage) : started;
};

/** The storage of this device, opened once, and the way to try again where it could not be had. */
export function useStorage(): { readonly storage: StorageState; readonly again: () => void } {
  const [state, setState] = useState<StorageState>({ state: 'opening', isBlocked: false, seen: null });
  const isWaiting = useSyncExternalStore(
    (listener) => {
      blockedListeners.add(listener);
      return () => blockedListeners.delete(listener);
    },
    () => isBlocked,
  );
  useEffect(() => {
    let isCurrent = true;
    const open = (): void =>
      void start().then((result) => {
        if (!isCurrent) return;
        if (!result.ok) return setState({ state: 'failed', problem: result.problem });
        const { storage, trouble, later } = result.value;
        setState({ state: 'open', storage, trouble, ended: null });
        void later?.then((late) => isCurrent && void goOver(storage, late).then(setState));
      });
    let callOff = (): void => {};
    starting.add(open);
    const begin = async (): Promise<void> => {
      const seen = opening === undefined && mapInAddress() === null ? await glanceAtLibrary() : null;
      if (!isCurrent) return;
      if (seen === null) return open();
      setState((before) => (before.state === 'opening' ? { ...before, seen } : before));
      callOff = whenAtRest(open);
    };
    void begin();
    return () => {
      isCurrent = false;
      starting.delete(open);
      callOff();
    };
  }, []);

  const current = state.state === 'open' ? state.storage : null;
  useEffect(
    () => current?.onEnd((ended) => setState({ state: 'open', storage: current, trouble: null, ended })),
    [current],
  );

  const problem = state.state === 'open' ? state.trouble : null;
  // What is in this window alone would be gone with the page.
  useEffect(() => {
    if (current?.place !== 'window') return undefined;
    return finishBeforeReload(async () => fail(problem ?? { code: 'unavailable', reason: '' }));
  }, [current, problem]);

  const again = async (): Promise<void> => {
    const fetched = await fetchStorage().catch(() => null);
    const opened = fetched === null ? NOT_LOADED : await fetched.createStorage({ now, newId });
    if (opened.ok) setState(await goOver(current, opened.value));
    else if (state.state === 'open') setState({ ...state, trouble: opened.problem });
    else setState({ state: 'failed', problem: opened.problem });
  };
  return {
    storage: state.state === 'opening' ? { ...state, isBlocked: isWaiting } : state,
    again: () => void again(),
  };
}

/** Takes along what was made in the meantime, and leaves alone what is there already. */
async function goOver(from: Storage | null, to: Storage): Promise<StorageState> {
  if (from?.place === 'window') {
    const made = await from.everything();
    const taken = made.ok ? await to.takeIn(made.value) : made;
    if (!taken.ok) return { state: 'open', storage: from, trouble: taken.problem, ended: null };
  }
  opening = Promise.resolve(ok({ storage: to, trouble: null, later: null }));
  return { state: 'open', storage: to, trouble: null, ended: null };
}
