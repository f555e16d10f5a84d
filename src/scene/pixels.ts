import type { Picture } from './display.ts';

/**
 * What a canvas can hold, in pixels. Chromium draws up to 65,535 a side and 16,384² in all, Safari and
 * Firefox less; beyond, drawing is silently blank, so the scale is computed before.
 */
const MOST_SIDE = 16_384;
const MOST_AREA = 10_000 * 10_000;

/** Titles of cards are 14 units high: from here on they are at least 9 pixels, which can be read. */
export const LEGIBLE = 0.65;

export interface Pixels {
  /** Pixels per map unit. */
  readonly scale: number;
  readonly width: number;
  readonly height: number;
}

/** What a picture may measure, map units. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** Room for a picture of any size. */
export const ANY_ROOM: Room = { width: Infinity, height: Infinity };

/** The picture's size at the wanted scale, or at the largest one that a canvas can hold (two decimals, rounded down, while that is not 0). */
export function pixelsFor({ width, height }: Room, wanted: number): Pixels {
  const most = Math.min(MOST_SIDE / width, MOST_SIDE / height, Math.sqrt(MOST_AREA / (width * height)));
  const scale = wanted <= most ? wanted : Math.floor(most * 100) / 100 || most;
  const pixels = (length: number): number => Math.max(1, Math.floor(length * scale));
  return { scale, width: pixels(width), height: pixels(height) };
}

/** Whether titles can be read in a picture of this scale. */
export const isLegible = ({ scale }: Pick<Pixels, 'scale'>): boolean => scale >= LEGIBLE;

/** How large the parts of a picture may be that all fit a canvas at this scale: as high as it is, if that goes. */
export function roomAt(scale: number, { height }: Picture): Room {
  const side = MOST_SIDE / scale;
  // In narrower pictures legends and names take more rows.
  const high = Math.min(side, height * 1.2);
  return { width: Math.min(side, MOST_AREA / scale ** 2 / high), height: high };
}
