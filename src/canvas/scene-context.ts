import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Scene } from '#scene';
import type { Moment } from './moment.ts';

/** The scene on the canvas, for what lies over and under it. */
export const SceneContext = createContext<Moment<Scene> | null>(null);

/** For who asks when something is pressed, and draws nothing of it. */
export function useSceneStore(): Moment<Scene> {
  const store = useContext(SceneContext);
  if (store === null) throw new Error('There is no canvas around this component.');
  return store;
}

export function useSceneOnCanvas(): Scene {
  const store = useSceneStore();
  return useSyncExternalStore(store.subscribe, store.get);
}
