import { useStore } from '@xyflow/react';
import { useEffect, type RefObject } from 'react';

/**
 * Gives the stylesheet `--unscale`: what a control on the map must be enlarged by to keep its size on the
 * screen when zoomed out. A variable, so that zooming re-renders no card.
 */
export function ZoomVariable({ frame }: { frame: RefObject<HTMLElement | null> }): null {
  const zoom = useStore(({ transform }) => transform[2]);
  useEffect(() => frame.current?.style.setProperty('--unscale', String(Math.max(1, 1 / zoom))), [frame, zoom]);
  return null;
}
