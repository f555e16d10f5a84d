import { createContext, useContext } from 'react';
import type { Scene } from '#scene';

/** The scene on the canvas, for its overlays. */
export const SceneContext = createContext<Scene | null>(null);

export function useSceneOnCanvas(): Scene {
  const scene = useContext(SceneContext);
  if (scene === null) throw new Error('There is no canvas around this component.');
  return scene;
}
