import { useStore } from '@xyflow/react';
import { useMemo } from 'react';
import type { Box } from '#scene';

/** The box goes in steps of an eighth to a quarter of the view, and lies around the view by half a step at least. */
const STEPS = 4;

/**
 * The part of the map around the view, map units. It stays the same while the view moves a little, for what is in it is
 * derived anew with it.
 */
export function useNearView(): Box {
  // A step is a power of two, so that zooming a little changes nothing either.
  const stepX = useStore(({ width, transform }) => stepFor(width / transform[2]));
  const stepY = useStore(({ height, transform }) => stepFor(height / transform[2]));
  const left = useStore(({ transform: [x, , zoom] }) => floorTo(stepX, -x / zoom));
  const top = useStore(({ transform: [, y, zoom] }) => floorTo(stepY, -y / zoom));
  const right = useStore(({ width, transform: [x, , zoom] }) => -floorTo(stepX, (x - width) / zoom));
  const bottom = useStore(({ height, transform: [, y, zoom] }) => -floorTo(stepY, (y - height) / zoom));
  return useMemo(() => ({ x: left, y: top, width: right - left, height: bottom - top }), [left, top, right, bottom]);
}

const stepFor = (length: number): number => 2 ** Math.floor(Math.log2(Math.max(length, 1) / STEPS));

const floorTo = (step: number, at: number): number => Math.floor(at / step - 0.5) * step;
