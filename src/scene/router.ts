import { CARD, type Point } from '#model';
import { isAt, overlaps, type Box } from './display.ts';
import { routeAround } from './route-around.ts';
import { portAt, routesBetween, surroundingsOf, wayBetween, type Lane, type Route } from './route.ts';
import { wayBoxes, type Way } from './way.ts';

/** Chooses how a link runs between two cards, given by their corners. */
export type Router = (from: Point, to: Point, lane: Lane) => Route;

/** So near a line may come to a card that it does not lead to, map units. */
const CLEARANCE = 3;

/**
 * Chooses the plainest route that runs behind no card, else one found around them, else the one behind fewest;
 * `cardsIn` gives those in a box.
 */
export const routeAmong =
  (cardsIn: (area: Box) => readonly Point[]): Router =>
  (from, to, lane) => {
    const isOther = (corner: Point): boolean => !isAt(corner, from) && !isAt(corner, to);
    const wayOf = (route: Route): Way =>
      wayBetween(route, { start: portAt(from, route.startSide, 0), end: portAt(to, route.endSide, 0) });
    const own: readonly Box[] = [
      { ...from, ...CARD },
      { ...to, ...CARD },
    ];
    const ownBehind = (way: Way): readonly Box[] =>
      own.filter((card) => wayBoxes(way).some((box) => overlaps(box, card)));
    const isFree = (way: Way): boolean =>
      ownBehind(way).length === 0 && !wayBoxes(way, CLEARANCE).some((box) => cardsIn(box).some(isOther));
    const behind = (way: Way): number =>
      ownBehind(way).length + new Set(wayBoxes(way, CLEARANCE).flatMap((box) => cardsIn(box).filter(isOther))).size;

    const routes = routesBetween(from, to, lane);
    const free = routes.find((route) => isFree(wayOf(route)));
    if (free !== undefined) return free;
    const around = routeAround(from, to, cardsIn(surroundingsOf(from, to)));
    if (around !== null) return around;
    const counts = routes.map((route) => behind(wayOf(route)));
    return routes[counts.indexOf(Math.min(...counts))]!;
  };
