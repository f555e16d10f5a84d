import type { Scene } from '#scene';
import { DRAWING } from './drawing-size.ts';

/** Where a map lies in its drawing: pixels = map units × `scale` + (`x`, `y`). */
export interface Fit {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
  /** Where the curves go, in pixels; null without any. */
  readonly curves: { readonly top: number; readonly bottom: number } | null;
  /** Whether the map goes on to the right of the drawing. */
  readonly isCropped: boolean;
}

const MARGIN = { x: 10, y: 14 } as const;
const CURVES_HEIGHT = 54;
/** Cards stay recognisable: of a very long map its beginning is shown, and a small one is not blown up. */
const SCALE = { least: 0.042, most: 0.2 } as const;

/** Fits the whole map above its curves; of a very long one, as much as can be recognised. */
export function fitDrawing({ spans, bounds }: Scene, hasCurves: boolean): Fit {
  const right = Math.max(spans.at(-1)?.right ?? 0, bounds === null ? 0 : bounds.x + bounds.width);
  const left = Math.min(0, bounds?.x ?? 0);
  const [top, height] = [bounds?.y ?? 0, bounds?.height ?? 0];
  const room = {
    width: DRAWING.width - 2 * MARGIN.x,
    height: DRAWING.height - 2 * MARGIN.y - (hasCurves ? CURVES_HEIGHT : 0),
  };
  const byWidth = Math.max(SCALE.least, room.width / (right - left));
  const scale = Math.min(SCALE.most, byWidth, Math.max(SCALE.least, room.height / Math.max(1, height)));
  const width = (right - left) * scale;
  const spareHeight = Math.max(0, room.height - height * scale);
  const spareWidth = Math.max(0, room.width - width);
  const bottom = DRAWING.height - MARGIN.y;
  return {
    scale,
    x: MARGIN.x + spareWidth / 2 - left * scale,
    y: MARGIN.y + spareHeight / 2 - top * scale,
    curves: hasCurves ? { top: bottom - CURVES_HEIGHT + 8, bottom } : null,
    isCropped: width > room.width + 1,
  };
}
