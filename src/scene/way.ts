import { remembered, type Point } from '#model';
import { isAt, type Box } from './display.ts';
import { round } from './marks.ts';

/** The corners of a line of level and upright stretches, from its start to its end; at least two, no two on one spot. */
export type Way = readonly Point[];

/** How round the corners are, where there is room, map units. */
const RADIUS = 12;

/** The way through these points: none on one spot or straight between its neighbours. */
export function wayThrough(points: readonly Point[]): Way {
  const way: Point[] = [];
  for (const point of points) {
    const [before, last] = [way.at(-2), way.at(-1)];
    if (last !== undefined && isAt(last, point)) continue;
    if (before !== undefined && last !== undefined && isStraight(before, last, point)) way.pop();
    way.push(point);
  }
  const [only] = way;
  return way.length === 1 && only !== undefined ? [only, only] : way;
}

const isStraight = (a: Point, b: Point, c: Point): boolean =>
  ((a.x === b.x && b.x === c.x) || (a.y === b.y && b.y === c.y)) &&
  (b.x - a.x) * (c.x - b.x) + (b.y - a.y) * (c.y - b.y) >= 0;

export const lengthOf = (way: Way): number => stretchesOf(way).reduce((sum, { length }) => sum + length, 0);

/** Whether what stands on a way, so many times as large as at 100 %, would hide it: shorter than 60 units. */
export const isShortWay = (way: Way, size = 1): boolean => lengthOf(way) < 60 * size;

/** The point at a share (0…1) of a way's length, and the unit vector of the direction there. */
export function spotOn(way: Way, share: number): { readonly at: Point; readonly direction: Point } {
  let rest = lengthOf(way) * share;
  const stretches = stretchesOf(way);
  const last = stretches.length - 1;
  for (const [index, { from, direction, length }] of stretches.entries()) {
    if (rest <= length || index === last) return { at: plus(from, direction, rest), direction };
    rest -= length;
  }
  throw new Error('A way has at least one stretch.');
}

/** Where along a way (0…1) it comes nearest to a point, and how near. */
export function nearestOn(way: Way, point: Point): { readonly along: number; readonly distance: number } {
  let nearest = { along: 0, distance: Infinity };
  const whole = lengthOf(way) || 1;
  let before = 0;
  for (const { from, direction, length } of stretchesOf(way)) {
    const ahead = (point.x - from.x) * direction.x + (point.y - from.y) * direction.y;
    const on = Math.max(0, Math.min(length, ahead));
    const at = plus(from, direction, on);
    const distance = Math.hypot(at.x - point.x, at.y - point.y);
    if (distance < nearest.distance) nearest = { along: (before + on) / whole, distance };
    before += length;
  }
  return nearest;
}

/**
 * Path data of a way with round corners, or of a line beside it at a constant distance (right of its direction). It
 * ends `tip` before the end.
 */
export function wayPath(way: Way, { distance = 0, tip = 0 }: { distance?: number; tip?: number } = {}): string {
  const stretches = stretchesOf(tip === 0 ? way : shortened(way, tip));
  const [first, last] = [stretches[0]!, stretches.at(-1)!];
  const turns = stretches.slice(1).map((after, index) => {
    const before = stretches[index]!;
    const corner = plus(plus(after.from, rightOf(before.direction), distance), rightOf(after.direction), distance);
    // On the inner side of a turn the bend is tighter.
    const turn = before.direction.x * after.direction.y - before.direction.y * after.direction.x;
    const radius = Math.max(0, Math.min(RADIUS, before.length / 2, after.length / 2) - turn * distance);
    const [start, end] = [plus(corner, before.direction, -radius), plus(corner, after.direction, radius)];
    return `L${text(start)}Q${text(corner)} ${text(end)}`;
  });
  const start = plus(first.from, rightOf(first.direction), distance);
  const end = plus(plus(last.from, last.direction, last.length), rightOf(last.direction), distance);
  return `M${text(start)}${turns.join('')}L${text(end)}`;
}

/** A stretch is cut into pieces about so long, map units. */
const PIECE = 480;

/**
 * The way in pieces of which none is much longer than others are: what paints a part of a dashed line counts the dashes
 * of all of it. The straight ones hold the pattern, `period` long, a whole number of times; corners stay whole.
 */
export function piecesOf(way: Way, period: number): readonly Way[] {
  const length = Math.max(1, Math.round(PIECE / period)) * period;
  const pieces: Way[] = [];
  let piece: Point[] = [way[0]!];
  for (const stretch of stretchesOf(way)) {
    for (let at = 2 * RADIUS; at + length + 2 * RADIUS < stretch.length; at += length) {
      const cut = plus(stretch.from, stretch.direction, at);
      pieces.push([...piece, cut]);
      piece = [cut];
    }
    piece.push(plus(stretch.from, stretch.direction, stretch.length));
  }
  return [...pieces, piece];
}

function shortened(way: Way, tip: number): Way {
  const last = stretchesOf(way).at(-1)!;
  return [...way.slice(0, -1), plus(last.from, last.direction, Math.max(0.1, last.length - tip))];
}

/** Around the way, with `room` on every side, map units. */
export function wayBox(way: Way, room = 0): Box {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (const { x, y } of way) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return { x: left - room, y: top - room, width: right - left + 2 * room, height: bottom - top + 2 * room };
}

interface Stretch {
  readonly from: Point;
  readonly direction: Point;
  readonly length: number;
}

// A label is tried at many places of one way.
const stretchesOf = remembered((way: Way): readonly Stretch[] =>
  way.slice(1).map((to, index) => {
    const from = way[index]!;
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    const unit = length || 1;
    return { from, direction: { x: (to.x - from.x) / unit, y: (to.y - from.y) / unit }, length };
  }),
);

const plus = (from: Point, direction: Point, distance: number): Point => ({
  x: from.x + direction.x * distance,
  y: from.y + direction.y * distance,
});

const rightOf = ({ x, y }: Point): Point => ({ x: -y, y: x });

const text = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;

/** Around each stretch, with `room` on every side, map units. */
export const wayBoxes = (way: Way, room = 0): Box[] => way.slice(1).map((to, index) => wayBox([way[index]!, to], room));

/** Whether a way with `room` on every side shares any area with a box: what `wayBoxes` would tell, without making them. */
export function runsThrough(way: Way, { x, y, width, height }: Box, room = 0): boolean {
  for (let index = 1; index < way.length; index++) {
    const [from, to] = [way[index - 1]!, way[index]!];
    if (
      Math.min(from.x, to.x) - room < x + width &&
      x < Math.max(from.x, to.x) + room &&
      Math.min(from.y, to.y) - room < y + height &&
      y < Math.max(from.y, to.y) + room
    )
      return true;
  }
  return false;
}
