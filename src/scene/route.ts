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

/** The direct way between two cards, from the middle of one side to the middle of another. */
export function directCurve(source: Point, target: Point): Curve {
  const [startSide, endSide] = sidesOf(source, target, false);
  return curveBetween({ start: portAt(source, startSide, 0), startSide, end: portAt(target, endSide, 0), endSide }, 0);
}

/**
 * Which sides of two cards a link leaves from and arrives at, by where their corners lie. A link whose direct
 * way runs behind another card goes around: along the gap between two rows, or beside a column.
 */
export function sidesOf(source: Point, target: Point, isBlocked: boolean): readonly [Side, Side] {
  const dx = target.x - source.x;
  const dy = target.y - source.y;
  const isApart = Math.abs(dy) >= CARD.height;
  const isBeside = Math.abs(dx) >= CARD.width + LEAST_GAP;
  if (isBlocked && !isBeside) return dx >= 0 ? ['right', 'right'] : ['left', 'left'];
  if (isBlocked || (isBeside && dx < 0)) {
    if (!isApart) return dx < 0 ? ['bottom', 'bottom'] : ['top', 'top'];
    return dy < 0 ? ['top', 'bottom'] : ['bottom', 'top'];
  }
  if (isBeside) return ['right', 'left'];
  // Half beside each other: down to the next row out of the side and into the top; up, or over several
  // rows, through the gap between the columns.
  if (dx > CARD.width * 0.5 && isApart) return dy > 0 && dy < CARD.height * 2 ? ['right', 'top'] : ['right', 'left'];
  if (!isApart) return dx >= 0 ? ['bottom', 'bottom'] : ['top', 'top'];
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
  if (startSide === endSide) return around(start, arrival, startSide);
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

/** How far control points of a way around stand off: the curve itself goes three quarters of it, within a gap between rows. */
const DETOUR = 56;

// Out, along, and back in on the same side; the flatter the longer.
function around(start: Point, end: Point, side: Side): Curve {
  const { x, y } = OUTWARD[side];
  const inward = (from: number, to: number): number => Math.sign(to - from) * Math.min(40, Math.abs(to - from) / 4);
  if (y !== 0) {
    const level = (y < 0 ? Math.min(start.y, end.y) : Math.max(start.y, end.y)) + y * DETOUR;
    const shift = inward(start.x, end.x);
    return [start, { x: start.x + shift, y: level }, { x: end.x - shift, y: level }, end];
  }
  const level = (x < 0 ? Math.min(start.x, end.x) : Math.max(start.x, end.x)) + x * DETOUR;
  const shift = inward(start.y, end.y);
  return [start, { x: level, y: start.y + shift }, { x: level, y: end.y - shift }, end];
}

/** No curve between two cards leaves the box around them by more than this, map units. */
const MOST_SWING = 160;

// Through a narrow gap a curve rises steeply; over a wide one it swings out.
const reach = (gap: number): number => Math.max(36, Math.min(gap * 0.5, MOST_SWING));

const along = (from: Point, direction: Point, distance: number): Point => ({
  x: from.x + direction.x * distance,
  y: from.y + direction.y * distance,
});
