import { useStore } from '@xyflow/react';
import { useMemo } from 'react';
import type { Box } from '#scene';

/** So much of the view is added on each side, and so far may it move before the box does. */
const MARGIN = 0.5;

/** The part of the map around the view, map units. It stays the same while the view moves a little, for what is in it is derived anew with it. */
export function useNearView(): Box {
  // The size of a step is a power of two near the size of the view, so that zooming a little changes nothing either.
  const step = useStore(
    ({ width, height, transform }) => 2 ** Math.ceil(Math.log2((Math.max(width, height, 1) / transform[2]) * MARGIN)),
  );
  const left = useStore(({ transform: [x, , zoom] }) => Math.floor(-x / zoom / step) - 1);
  const top = useStore(({ transform: [, y, zoom] }) => Math.floor(-y / zoom / step) - 1);
  return useMemo(() => {
    const steps = 1 / MARGIN + 3;
    return { x: left * step, y: top * step, width: steps * step, height: steps * step };
  }, [left, top, step]);
}
