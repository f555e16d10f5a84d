import { useStore, useStoreApi } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import { levelAt, type Level } from '#scene';
import type { CardNode } from './nodes.ts';

/** More cards than this are painted on one canvas when seen from further off than `NEAR`. */
const MANY = 150;
/** From this zoom on few enough cards are in view to be elements, which can be dragged and have buttons. */
const NEAR = 0.55;

/** How cards and links are drawn at the present zoom, and whether to paint all of them as one picture. */
export function useLevel(count: number): { level: Level; isFarLayer: boolean } {
  const level = useStore((state) => levelAt(state.transform[2]));
  return { level, isFarLayer: isFar(level, count) };
}

const isFar = ({ from }: Level, count: number): boolean => from < NEAR && count > MANY;

/**
 * Takes the cards from React Flow at the moment in which the view goes afar. With the next rendering would be too
 * late: it would mount every card that a jump brings into view, thousands of them, to be given none right after.
 */
export function useEarlyFar(nodes: CardNode[], count: number): void {
  const store = useStoreApi();
  const rendered = useRef({ nodes, isFarLayer: false });
  const { isFarLayer } = useLevel(count);
  useEffect(() => {
    rendered.current = { nodes, isFarLayer };
  }, [nodes, isFarLayer]);
  useEffect(
    () =>
      store.subscribe(({ transform, setNodes }, before) => {
        const goesFar = isFar(levelAt(transform[2]), count);
        if (goesFar === isFar(levelAt(before.transform[2]), count)) return;
        if (goesFar) setNodes([]);
        // Back before anything was rendered: nobody else would give them back.
        else if (!rendered.current.isFarLayer) setNodes(rendered.current.nodes);
      }),
    [store, count],
  );
}
