import type { Box } from '#scene';
import type { Aim } from './begin-move.ts';

interface FlowView {
  readonly transform: readonly [x: number, y: number, zoom: number];
  readonly width: number;
  readonly height: number;
}

/** What React Flow shows: the part of the map (map units), and CSS px per map unit. */
export function viewOf({ transform: [x, y, zoom], width, height }: FlowView): Pick<Aim, 'view' | 'zoom'> {
  const view: Box = { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom };
  return { view, zoom };
}
