import type { Picture } from './display.ts';

/**
 * What a canvas can hold, in pixels. Chromium draws up to 65,535 a side and 16,384² in all, Safari and
 * Firefox less; beyond, drawing is silently blank, so the scale is computed before.
 */
const MOST_SIDE = 16_384;
const MOST_AREA = 10_000 * 10_000;

export interface Pixels {
  /** Pixels per map unit. */
  readonly scale: number;
  readonly width: number;
  readonly height: number;
}

/** The picture's size at the wanted scale, or at the largest one that a canvas can hold (two decimals, rounded down, while that is not 0). */
export function pixelsFor({ width, height }: Picture, wanted: number): Pixels {
  const most = Math.min(MOST_SIDE / width, MOST_SIDE / height, Math.sqrt(MOST_AREA / (width * height)));
  const scale = wanted <= most ? wanted : Math.floor(most * 100) / 100 || most;
  const pixels = (length: number): number => Math.max(1, Math.floor(length * scale));
  return { scale, width: pixels(width), height: pixels(height) };
}
