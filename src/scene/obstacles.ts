import { CARD, type Point } from '#model';
import { pointAt, type Curve } from './curve.ts';

/** Says whether a curve between two cards, given by their corners, runs behind another card. */
export type IsBlocked = (curve: Curve, from: Point, to: Point) => boolean;

const CELL = { width: 256, height: 176 } as const;
/** A line may graze a card's edge. */
const GRAZE = 4;

/** Finds the cards under curves, by a grid: thousands of links ask for each picture. */
export function createObstacles(corners: Iterable<Point>): IsBlocked {
  const cells = new Map<number, Point[]>();
  for (const corner of corners) {
    for (const [x, y] of [
      [0, 0],
      [CARD.width, 0],
      [0, CARD.height],
      [CARD.width, CARD.height],
    ] as const) {
      const key = keyOf(corner.x + x, corner.y + y);
      const cell = cells.get(key);
      if (cell === undefined) cells.set(key, [corner]);
      else if (cell.at(-1) !== corner) cell.push(corner);
    }
  }
  return (curve, from, to) => {
    const [start, , , end] = curve;
    const steps = Math.min(64, Math.ceil(Math.hypot(end.x - start.x, end.y - start.y) / 40));
    for (let step = 1; step < steps; step++) {
      const { x, y } = pointAt(curve, step / steps);
      for (const corner of cells.get(keyOf(x, y)) ?? []) {
        if (covers(corner, x, y) && !isSame(corner, from) && !isSame(corner, to)) return true;
      }
    }
    return false;
  };
}

/** One number for a cell; the map's greatest extent is far below 2²⁰ cells. */
const keyOf = (x: number, y: number): number => Math.floor(x / CELL.width) * 2 ** 20 + Math.floor(y / CELL.height);

const covers = (corner: Point, x: number, y: number): boolean =>
  x > corner.x + GRAZE &&
  x < corner.x + CARD.width - GRAZE &&
  y > corner.y + GRAZE &&
  y < corner.y + CARD.height - GRAZE;

const isSame = (a: Point, b: Point): boolean => a.x === b.x && a.y === b.y;
