import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Aspect, Id } from '#model';
import { createMoment, type Moment } from './moment.ts';

/** A touchpoint under the pointer: on its card, or in its column of the curves, there perhaps on a mark. */
export interface Pointed {
  readonly id: Id;
  readonly on: 'card' | 'curves';
  readonly aspect: Aspect | null;
}

export type PointingStore = Moment<Pointed | null>;

/** A store that tells its listeners only of what is another. */
export function createPointingStore(): PointingStore {
  const store = createMoment<Pointed | null>(null);
  return {
    ...store,
    set: (next) => {
      const now = store.get();
      if (now?.id !== next?.id || now?.on !== next?.on || now?.aspect !== next?.aspect) store.set(next);
    },
  };
}

export const PointingContext = createContext<PointingStore | null>(null);

export function usePointingStore(): PointingStore {
  const store = useContext(PointingContext);
  if (store === null) throw new Error('There is no canvas around this component.');
  return store;
}

/** A narrow view of what is pointed at; re-renders only when what the selector returns changes (by reference). */
export function usePointing<T>(selector: (pointed: Pointed | null) => T): T {
  const store = usePointingStore();
  return useSyncExternalStore(store.subscribe, () => selector(store.get()));
}
