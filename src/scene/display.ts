import type { Point } from '#model';
import type { ColourName } from './palette.ts';

/**
 * The display list: what every picture of a map is painted from, on the screen, as PNG and as SVG.
 * Lengths are map units (1 unit = 1 CSS px at 100 %), colours are names that a theme resolves.
 */
export type Item = RectItem | PathItem | TextItem | GroupItem;

export interface RectItem {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius?: number;
  readonly fill?: ColourName;
  readonly stroke?: Stroke;
}

export interface PathItem {
  readonly kind: 'path';
  /** SVG path data. */
  readonly d: string;
  readonly fill?: ColourName;
  readonly stroke?: Stroke;
  /** Moves and scales the path, for icons: first scaled, then moved. */
  readonly at?: { readonly x: number; readonly y: number; readonly scale: number };
}

/** One line of text; never wrapped again by whoever paints it. */
export interface TextItem {
  readonly kind: 'text';
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly text: string;
  readonly font: Font;
  readonly fill: ColourName;
  readonly anchor?: 'start' | 'middle' | 'end';
}

export interface GroupItem {
  readonly kind: 'group';
  readonly x: number;
  readonly y: number;
  readonly items: readonly Item[];
  /** How much larger its items are; 1 where left out. */
  readonly scale?: number;
  /** 0…1; 1 where left out. */
  readonly opacity?: number;
  /** What lies outside this box, from the group's corner and before it is scaled, is not painted. */
  readonly clip?: { readonly width: number; readonly height: number };
  /** A box in the group beyond which nothing of it is painted, where that is known. */
  readonly reach?: Box;
}

export interface Stroke {
  readonly colour: ColourName;
  readonly width: number;
  readonly dash?: readonly number[];
  readonly cap?: 'round' | 'butt';
}

export interface Font {
  readonly size: number;
  readonly weight: 400 | 600;
}

/** A finished picture: its list, its size, and the colour behind it. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly background: ColourName;
  readonly items: readonly Item[];
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The smallest box around all; null for none. */
export function boxAround(boxes: Iterable<Box>): Box | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, width, height } of boxes) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  }
  return left === Infinity ? null : { x: left, y: top, width: right - left, height: bottom - top };
}

/** The box grown by `by` on every side. */
export const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** Whether two boxes share any area. */
export const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Whether two corners, or other points, are the same place. */
export const isAt = (a: Point, b: Point): boolean => a.x === b.x && a.y === b.y;
