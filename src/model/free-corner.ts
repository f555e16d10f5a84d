import type { JourneyMap } from './journey-map.ts';
import { CARD, GAP, GRID } from './limits.ts';
import { placeAt, positionOf, snap, snapValue, spanOf, type Point } from './place.ts';
import type { Id } from './values.ts';

export type Direction = 'up' | 'right' | 'down' | 'left';

/** Where a card goes that is added at one side of another. */
export function cornerBeside({ x, y }: Point, direction: Direction): Point {
  const dx = CARD.width + GAP.x;
  const dy = CARD.height + GAP.y;
  const offsets = { up: [0, -dy], right: [dx, 0], down: [0, dy], left: [-dx, 0] } as const;
  return { x: x + offsets[direction][0], y: y + offsets[direction][1] };
}

/** Room kept around a card that the program places itself, map units. */
const ROOM = 4 * GRID;

/**
 * The nearest corner to `wanted` at which a new card overlaps no other, the borders of phases respected:
 * tried there, then below and above in growing steps, then columns further right.
 */
export function freeCorner(map: JourneyMap, wanted: Point): Point {
  const corners = Object.values(map.touchpoints).map((touchpoint) => positionOf(map, touchpoint));
  return firstFree(corners, wanted, (corner) => {
    const place = placeAt(map, snap(corner));
    return { x: (spanOf(map, place.phaseId)?.left ?? 0) + place.x, y: place.y };
  });
}

/**
 * Like `freeCorner`, but within one phase: to the right there is always room, since the phase widens, and no
 * card of another phase is in the way.
 */
export function freeCornerIn(map: JourneyMap, phaseId: Id, wanted: Point): Point {
  const left = spanOf(map, phaseId)?.left ?? 0;
  const corners = Object.values(map.touchpoints)
    .filter((touchpoint) => touchpoint.phaseId === phaseId)
    .map((touchpoint) => positionOf(map, touchpoint));
  return firstFree(corners, wanted, ({ x, y }) => ({
    x: left + Math.max(GAP.border, snapValue(x - left)),
    y: snapValue(y),
  }));
}

/** Half rows below (+) and above (−), in the order in which they are tried. */
const HALF_ROWS = [0, 1, -1, 2, -2, 3, -3, 4, -4, 6, -6, 8, -8, 12, 16, 24];
const COLUMNS = 4;

function firstFree(taken: readonly Point[], wanted: Point, settle: (corner: Point) => Point): Point {
  const isFree = ({ x, y }: Point): boolean =>
    taken.every((other) => Math.abs(other.x - x) >= CARD.width + ROOM || Math.abs(other.y - y) >= CARD.height + ROOM);
  for (let column = 0; column < COLUMNS; column++) {
    for (const row of HALF_ROWS) {
      const corner = settle({
        x: wanted.x + column * (CARD.width + GAP.x),
        y: wanted.y + (row * (CARD.height + GAP.y)) / 2,
      });
      if (isFree(corner)) return corner;
    }
  }
  return settle(wanted);
}
