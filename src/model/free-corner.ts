import type { JourneyMap } from './journey-map.ts';
import { CARD, GAP, GRID } from './limits.ts';
import { placeAt, positionOf, snap, spanOf, type Point } from './place.ts';

export type Direction = 'up' | 'right' | 'down' | 'left';

/** Where a card goes that is added at one side of another. */
export function cornerBeside({ x, y }: Point, direction: Direction): Point {
  const dx = CARD.width + GAP.x;
  const dy = CARD.height + GAP.y;
  const offsets = { up: [0, -dy], right: [dx, 0], down: [0, dy], left: [-dx, 0] } as const;
  return { x: x + offsets[direction][0], y: y + offsets[direction][1] };
}

/** Room kept around a card that the program places itself, map units. */
const ROOM = 2 * GRID;

/**
 * The nearest corner to `wanted` at which a new card overlaps no other, the borders of phases respected:
 * tried there, then below and above in growing steps, then columns further right.
 */
export function freeCorner(map: JourneyMap, wanted: Point): Point {
  const corners = Object.values(map.touchpoints).map((touchpoint) => positionOf(map, touchpoint));
  const isFree = ({ x, y }: Point): boolean =>
    corners.every((other) => Math.abs(other.x - x) >= CARD.width + ROOM || Math.abs(other.y - y) >= CARD.height + ROOM);
  for (let column = 0; column < 4; column++) {
    for (const row of [0, 1, -1, 2, -2, 3, -3, 4, -4, 6, -6, 8, -8, 12, 16, 24]) {
      const corner = settled(map, {
        x: wanted.x + column * (CARD.width + GAP.x),
        y: wanted.y + (row * (CARD.height + GAP.y)) / 2,
      });
      if (isFree(corner)) return corner;
    }
  }
  return settled(map, wanted);
}

/** Where a card comes to lie if its corner is dropped there. */
function settled(map: JourneyMap, corner: Point): Point {
  const place = placeAt(map, snap(corner));
  return { x: (spanOf(map, place.phaseId)?.left ?? 0) + place.x, y: place.y };
}
