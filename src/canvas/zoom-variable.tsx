import type { RefObject } from 'react';
import { useFollowingView } from './use-following-view.ts';

/**
 * Gives the stylesheet `--unscale`: what a control on the map must be enlarged by to keep its size on the
 * screen when zoomed out. A variable, so that zooming re-renders no card.
 */
export function ZoomVariable({ frame }: { frame: RefObject<HTMLElement | null> }): null {
  useFollowingView(({ zoom }) => frame.current?.style.setProperty('--unscale', String(Math.max(1, 1 / zoom))));
  return null;
}
