import { CARD, type Point } from '#model';
import { isAt, overlaps, type Box } from './display.ts';
import { portAt, routesBetween, wayBetween, type Lane, type Route } from './route.ts';
import { wayBoxes, type Way } from './way.ts';

/** Chooses how a link runs between two cards, given by their corners. */
export type Router = (from: Point, to: Point, lane: Lane) => Route;

/** So near a line may come to a card that it does not lead to, map units. */
const CLEARANCE = 3;

/** Chooses the first way that runs behind no card, else the one behind fewest; `cardsIn` gives those that lie in a box. */
export const routeAmong =
  (cardsIn: (area: Box) => readonly Point[]): Router =>
  (from, to, lane) => {
    const behind = (way: Way): number => {
      const own = [from, to].filter((corner) => wayBoxes(way).some((box) => overlaps(box, { ...corner, ...CARD })));
      const others = wayBoxes(way, CLEARANCE).flatMap((box) =>
        cardsIn(box).filter((corner) => !isAt(corner, from) && !isAt(corner, to)),
      );
      return own.length + new Set(others).size;
    };
    let [best, least] = [undefined as Route | undefined, Infinity];
    for (const route of routesBetween(from, to, lane)) {
      const [start, end] = [portAt(from, route.startSide, 0), portAt(to, route.endSide, 0)];
      const count = behind(wayBetween(route, { start, end }));
      if (count < least) [best, least] = [route, count];
      if (count === 0) break;
    }
    return best!;
  };
