import { useStore, useStoreApi } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import type { Detail } from '#scene';
import type { CardNode } from './nodes.ts';

/** Below this zoom a card's small text cannot be read any more. */
const TITLE_ZOOM = 0.6;
const BLOCK_ZOOM = 0.16;
/** More cards than this are painted on one canvas when seen from afar. */
const MANY = 150;

const detailAt = (zoom: number): Detail => (zoom >= TITLE_ZOOM ? 'full' : zoom >= BLOCK_ZOOM ? 'title' : 'block');

/** How much of each card to show at the present zoom, and whether to paint all of them as one picture. */
export function useDetail(count: number): { detail: Detail; isFarLayer: boolean } {
  const detail = useStore((state) => detailAt(state.transform[2]));
  return { detail, isFarLayer: isFar(detail, count) };
}

const isFar = (detail: Detail, count: number): boolean => detail !== 'full' && count > MANY;

/**
 * Takes the cards from React Flow at the moment in which the view goes afar. With the next rendering would be too
 * late: it would mount every card that a jump brings into view, thousands of them, to be given none right after.
 */
export function useEarlyFar(nodes: CardNode[], count: number): void {
  const store = useStoreApi();
  const rendered = useRef({ nodes, isFarLayer: false });
  const { isFarLayer } = useDetail(count);
  useEffect(() => {
    rendered.current = { nodes, isFarLayer };
  }, [nodes, isFarLayer]);
  useEffect(
    () =>
      store.subscribe(({ transform, setNodes }, before) => {
        const goesFar = isFar(detailAt(transform[2]), count);
        if (goesFar === isFar(detailAt(before.transform[2]), count)) return;
        if (goesFar) setNodes([]);
        // Back before anything was rendered: nobody else would give them back.
        else if (!rendered.current.isFarLayer) setNodes(rendered.current.nodes);
      }),
    [store, count],
  );
}
