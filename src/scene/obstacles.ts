import { CARD, type Point } from '#model';
import { pointAt, type Curve } from './curve.ts';
import { boxAround, isAt, type Box } from './display.ts';

/** Says whether a curve between two cards, given by their corners, runs behind another card. */
export type IsBlocked = (curve: Curve, from: Point, to: Point) => boolean;

/** A line may graze a card's edge. */
const GRAZE = 4;
/** So many points of a curve are looked at together, for their surroundings are found at once. */
const STRETCH = 8;

/** Finds the cards under curves; `cardsIn` gives those that lie in a box. */
export const createObstacles =
  (cardsIn: (area: Box) => readonly Point[]): IsBlocked =>
  (curve, from, to) => {
    const [start, , , end] = curve;
    const steps = Math.min(64, Math.ceil(Math.hypot(end.x - start.x, end.y - start.y) / 40));
    for (let first = 1; first < steps; first += STRETCH) {
      const count = Math.min(STRETCH, steps - first);
      const points = Array.from({ length: count }, (_, index) => ({
        ...pointAt(curve, (first + index) / steps),
        width: 0,
        height: 0,
      }));
      const others = cardsIn(boxAround(points)!).filter((corner) => !isAt(corner, from) && !isAt(corner, to));
      if (others.some((corner) => points.some((point) => covers(corner, point)))) return true;
    }
    return false;
  };

const covers = (corner: Point, { x, y }: Point): boolean =>
  x > corner.x + GRAZE &&
  x < corner.x + CARD.width - GRAZE &&
  y > corner.y + GRAZE &&
  y < corner.y + CARD.height - GRAZE;
