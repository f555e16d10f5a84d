import { useStore } from '@xyflow/react';
import { levelAt, type Level } from '#scene';

/** More cards than this are painted on one canvas when seen from further off than `NEAR`. */
const MANY = 150;
/** From this zoom on few enough cards are in view to be elements, which can be dragged and have buttons. */
const NEAR = 0.55;

/** How cards and links are drawn at the present zoom, and whether to paint all of them as one picture. */
export function useLevel(count: number): { level: Level; isFar: boolean } {
  const level = useStore((state) => levelAt(state.transform[2]));
  return { level, isFar: level.from < NEAR && count > MANY };
}
