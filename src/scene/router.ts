import { CARD, type Point } from '#model';
import { isAt, overlaps, type Box } from './display.ts';
import { portAt, routesBetween, wayBetween, type Lane, type Route } from './route.ts';
import { wayBoxes } from './way.ts';

/** Chooses how a link runs between two cards, given by their corners. */
export type Router = (from: Point, to: Point, lane: Lane) => Route;

/** So near a line may come to a card that it does not lead to, map units. */
const CLEARANCE = 3;

/** Chooses the plainest route that runs behind no card, else the one behind fewest; `cardsIn` gives those in a box. */
export const routeAmong =
  (cardsIn: (area: Box) => readonly Point[]): Router =>
  (from, to, lane) => {
    const own: readonly Box[] = [
      { ...from, ...CARD },
      { ...to, ...CARD },
    ];
    const isOther = (corner: Point): boolean => !isAt(corner, from) && !isAt(corner, to);
    const routes = routesBetween(from, to, lane).map((route) => {
      const way = wayBetween(route, { start: portAt(from, route.startSide, 0), end: portAt(to, route.endSide, 0) });
      return { route, tight: wayBoxes(way), wide: wayBoxes(way, CLEARANCE) };
    });
    const free = routes.find(
      ({ tight, wide }) =>
        !tight.some((box) => own.some((card) => overlaps(box, card))) &&
        !wide.some((box) => cardsIn(box).some(isOther)),
    );
    if (free !== undefined) return free.route;
    const counts = routes.map(
      ({ tight, wide }) =>
        own.filter((card) => tight.some((box) => overlaps(box, card))).length +
        new Set(wide.flatMap((box) => cardsIn(box).filter(isOther))).size,
    );
    return routes[counts.indexOf(Math.min(...counts))]!.route;
  };
