import { useStore } from '@xyflow/react';
import type { Detail } from '#scene';

/** Below this zoom a card's small text cannot be read any more. */
const TITLE_ZOOM = 0.6;
const BLOCK_ZOOM = 0.16;
/** More cards than this are painted on one canvas when seen from afar. */
const MANY = 150;

const detailAt = (zoom: number): Detail => (zoom >= TITLE_ZOOM ? 'full' : zoom >= BLOCK_ZOOM ? 'title' : 'block');

/** How much of each card to show at the present zoom, and whether to paint all of them as one picture. */
export function useDetail(count: number): { detail: Detail; isFarLayer: boolean } {
  const detail = useStore((state) => detailAt(state.transform[2]));
  return { detail, isFarLayer: detail !== 'full' && count > MANY };
}
