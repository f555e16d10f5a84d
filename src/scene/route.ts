import { CARD, type Point } from '#model';
import type { Curve } from './curve.ts';

export type Side = 'top' | 'right' | 'bottom' | 'left';

const OUTWARD: Readonly<Record<Side, Point>> = {
  top: { x: 0, y: -1 },
  right: { x: 1, y: 0 },
  bottom: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
};

/** Room that a curve from a right to a left side needs at least, map units. */
const LEAST_GAP = 24;

/** Which sides of two cards a link leaves from and arrives at, by where their corners lie. */
export function sidesOf(source: Point, target: Point): readonly [Side, Side] {
  const dx = target.x - source.x;
  const dy = target.y - source.y;
  if (dx >= CARD.width + LEAST_GAP) return ['right', 'left'];
  const isApart = Math.abs(dy) >= CARD.height;
  // Half beside each other: down to the next row out of the side and into the top; up, or over several
  // rows, through the gap between the columns, since a card may lie between.
  if (dx > CARD.width * 0.5 && isApart) return dy > 0 && dy < CARD.height * 2 ? ['right', 'top'] : ['right', 'left'];
  if (dx <= -(CARD.width + LEAST_GAP)) return dy < -CARD.height ? ['top', 'bottom'] : ['bottom', 'bottom'];
  if (!isApart) return dx >= 0 ? ['bottom', 'bottom'] : ['top', 'top'];
  // Over a whole row in one column: beside it, since a card may lie between.
  if (Math.abs(dy) >= 2 * CARD.height + LEAST_GAP) return dx >= 0 ? ['right', 'right'] : ['left', 'left'];
  return dy > 0 ? ['bottom', 'top'] : ['top', 'bottom'];
}

/** The point of a card's side, `offset` from its middle. */
export function portAt(corner: Point, side: Side, offset: number): Point {
  const middle = { x: corner.x + CARD.width / 2, y: corner.y + CARD.height / 2 };
  switch (side) {
    case 'top':
      return { x: middle.x + offset, y: corner.y };
    case 'bottom':
      return { x: middle.x + offset, y: corner.y + CARD.height };
    case 'left':
      return { x: corner.x, y: middle.y + offset };
    case 'right':
      return { x: corner.x + CARD.width, y: middle.y + offset };
  }
}

/** The curve between two ports, leaving and arriving at right angles. `end` lies `tip` before the target's side. */
export function curveBetween(
  { start, startSide, end, endSide }: { start: Point; startSide: Side; end: Point; endSide: Side },
  tip: number,
): Curve {
  const arrival = along(end, OUTWARD[endSide], tip);
  if (startSide === endSide) {
    const around = 32 + Math.hypot(arrival.x - start.x, arrival.y - start.y) * 0.1;
    return [start, along(start, OUTWARD[startSide], around), along(arrival, OUTWARD[endSide], around), arrival];
  }
  const across = (side: Side): number => {
    const outward = OUTWARD[side];
    return Math.abs((arrival.x - start.x) * outward.x + (arrival.y - start.y) * outward.y);
  };
  return [
    start,
    along(start, OUTWARD[startSide], reach(across(startSide))),
    along(arrival, OUTWARD[endSide], reach(across(endSide))),
    arrival,
  ];
}

// Through a narrow gap a curve rises steeply; over a wide one it swings out.
const reach = (gap: number): number => Math.max(36, Math.min(gap * 0.5, 160));

const along = (from: Point, direction: Point, distance: number): Point => ({
  x: from.x + direction.x * distance,
  y: from.y + direction.y * distance,
});
