import { CARD, type Point } from '#model';
import { grown, isAt, overlaps, type Box } from './display.ts';
import { routeAround } from './route-around.ts';
import { portAt, routesBetween, surroundingsOf, wayBetween, type Lane, type Route } from './route.ts';
import { runsThrough, wayBoxes, type Way } from './way.ts';

/** More cards than this are not all tried for each route. */
const MANY = 64;

const boxOf = ({ x, y }: Point): Box => ({ x, y, ...CARD });

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
    const routes = routesBetween(from, to, lane);
    const ways: Way[] = [];
    const wayOf = (route: Route, index: number): Way =>
      (ways[index] ??= wayBetween(route, {
        start: portAt(from, route.startSide, 0),
        end: portAt(to, route.endSide, 0),
      }));
    // No route leaves this area. Where it holds few cards, each route is tried on them; else they are looked for each time.
    const area = surroundingsOf(from, to);
    const all = cardsIn(grown(area, CLEARANCE));
    const few = all.length > MANY ? null : all.filter(isOther).map(boxOf);
    const othersAt = (box: Box): readonly Point[] => cardsIn(box).filter(isOther);
    const own = [from, to].map(boxOf);
    const ownBehind = (way: Way): readonly Box[] => own.filter((card) => runsThrough(way, card));
    const othersBehind = (way: Way): number =>
      few?.filter((card) => runsThrough(way, card, CLEARANCE)).length ??
      new Set(wayBoxes(way, CLEARANCE).flatMap(othersAt)).size;
    const isFree = (way: Way): boolean =>
      !own.some((card) => runsThrough(way, card)) &&
      !(
        few?.some((card) => runsThrough(way, card, CLEARANCE)) ??
        wayBoxes(way, CLEARANCE).some((box) => othersAt(box).length > 0)
      );

    const free = routes.find((route, index) => isFree(wayOf(route, index)));
    if (free !== undefined) return free;
    const around = routeAround(
      from,
      to,
      all.filter((corner) => overlaps(boxOf(corner), area)),
    );
    if (around !== null) return around;
    const counts = routes.map(wayOf).map((way) => ownBehind(way).length + othersBehind(way));
    return routes[counts.indexOf(Math.min(...counts))]!;
  };
