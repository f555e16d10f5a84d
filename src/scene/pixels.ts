import type { Picture } from './display.ts';

/** What nearly every program opens, in pixels; browsers draw no larger canvas. */
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

/** The picture's size at a scale. */
export function pixelsFor({ width, height }: Room, scale: number): Pixels {
  const pixels = (length: number): number => Math.max(1, Math.floor(length * scale));
  return { scale, width: pixels(width), height: pixels(height) };
}

/** Whether nearly every program opens a picture of this size. */
export const isOpenedEverywhere = ({ width, height }: Pixels): boolean =>
  Math.max(width, height) <= MOST_SIDE && width * height <= MOST_AREA;

/** Whether titles can be read in a picture of this scale. */
export const isLegible = ({ scale }: Pick<Pixels, 'scale'>): boolean => scale >= LEGIBLE;

/** How large the parts of a picture may be that are all opened everywhere at this scale: as high as it is, if that goes. */
export function roomAt(scale: number, { height }: Picture): Room {
  const side = MOST_SIDE / scale;
  // In narrower pictures legends and names take more rows.
  const high = Math.min(side, height * 1.2);
  return { width: Math.min(side, MOST_AREA / scale ** 2 / high), height: high };
}
