import type { Id, Point } from '#model';

/** Corners of cards on the canvas, map units. All cards are equally large. */
export type Corners = Readonly<Record<Id, Point>>;

export const ALIGNMENTS = ['left', 'centre', 'right', 'top', 'middle', 'bottom'] as const;
/** `left`, `centre`, `right` bring cards under each other; `top`, `middle`, `bottom` beside each other. */
export type Alignment = (typeof ALIGNMENTS)[number];

/** The corners brought onto one line: the outermost edge, or the middle between both. */
export function align(corners: Corners, alignment: Alignment): Corners {
  const axis = alignment === 'left' || alignment === 'centre' || alignment === 'right' ? 'x' : 'y';
  const values = Object.values(corners).map((corner) => corner[axis]);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const middle = Math.round((least + most) / 2);
  const line = { left: least, top: least, centre: middle, middle, right: most, bottom: most }[alignment];
  return mapCorners(corners, (corner) => ({ ...corner, [axis]: line }));
}

/** The corners with equal gaps between the cards, to one unit; the outermost stay, and so does the order. */
export function distribute(corners: Corners, direction: 'horizontally' | 'vertically'): Corners {
  const axis = direction === 'horizontally' ? 'x' : 'y';
  const across = axis === 'x' ? 'y' : 'x';
  const inOrder = Object.entries(corners).sort(
    ([a, p], [b, q]) => p[axis] - q[axis] || p[across] - q[across] || (a < b ? -1 : 1),
  );
  const [first, last] = [inOrder[0]?.[1][axis] ?? 0, inOrder.at(-1)?.[1][axis] ?? 0];
  const pitch = (last - first) / Math.max(1, inOrder.length - 1);
  return Object.fromEntries(
    inOrder.map(([id, corner], index) => [id, { ...corner, [axis]: Math.round(first + index * pitch) }]),
  );
}

const mapCorners = (corners: Corners, change: (corner: Point) => Point): Corners =>
  Object.fromEntries(Object.entries(corners).map(([id, corner]) => [id, change(corner)]));
