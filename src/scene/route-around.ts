import { CARD, type Point } from '#model';
import { grown, isAt, overlaps, type Box } from './display.ts';
import { OPPOSITE, SIDES, portAt, surroundingsOf, type Route, type Side } from './route.ts';
import { wayBox, wayThrough } from './way.ts';

/** How far from the cards the search runs lines, and how near a line may come to them, map units. */
const ROOM = 12;
const CLEARANCE = 3;
/** Among more cards, or round more corners, nobody could follow it. */
const MOST_CARDS = 48;
const MOST_TURNS = 7;

/** A place on the net of lines beside cards, come to straight from where it turned last. */
interface Step {
  readonly at: Point;
  readonly direction: Side;
  readonly before: Step | null;
}

/**
 * Searches a route with the fewest turns around cards (corners, both ends among them) that lie so that no plain one is
 * free, as in stairs; null where there is none nearby. It looks at the lines that run beside cards.
 */
export function routeAround(from: Point, to: Point, cards: readonly Point[]): Route | null {
  if (cards.length > MOST_CARDS) return null;
  const net = netAround(from, to, cards);
  const walls = cards.map((corner) => grown({ ...corner, ...CARD }, CLEARANCE));
  const isFree = (a: Point, b: Point): boolean => {
    const line = wayBox([a, b]);
    return !walls.some((wall) => overlaps(line, wall));
  };
  const seen = new Set<string>();
  const straightFrom = (start: Step): Step[] => {
    const steps: Step[] = [];
    for (let at: Point | undefined = net.next(start.at, start.direction), last = start.at; at !== undefined;) {
      const key = `${at.x} ${at.y} ${start.direction}`;
      if (seen.has(key) || !isFree(last, at)) break;
      seen.add(key);
      steps.push({ ...start, at });
      last = at;
      at = net.next(at, start.direction);
    }
    return steps;
  };

  let front = SIDES.flatMap((direction) => {
    const step: Step = { at: besidePort(from, direction), direction, before: null };
    return net.has(step.at) && isClear(step.at, walls) ? [step, ...straightFrom(step)] : [];
  });
  for (let turn = 0; turn < MOST_TURNS && front.length > 0; turn++) {
    const last = front.find(({ at, direction }) => isAt(at, besidePort(to, OPPOSITE[direction])));
    if (last !== undefined) return routeOf(from, to, last);
    front = front.flatMap((before) =>
      ACROSS[before.direction].flatMap((direction) => straightFrom({ at: before.at, direction, before })),
    );
  }
  return null;
}

const OUTWARD: Readonly<Record<Side, Point>> = {
  top: { x: 0, y: -1 },
  right: { x: 1, y: 0 },
  bottom: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
};
const ACROSS: Readonly<Record<Side, readonly [Side, Side]>> = {
  top: ['left', 'right'],
  bottom: ['left', 'right'],
  left: ['top', 'bottom'],
  right: ['top', 'bottom'],
};

/** Where a way begins or ends, a little off the middle of a card's side. */
function besidePort(corner: Point, side: Side): Point {
  const { x, y } = portAt(corner, side, 0);
  return { x: x + OUTWARD[side].x * ROOM, y: y + OUTWARD[side].y * ROOM };
}

/** The points in which lines beside cards cross. */
interface Net {
  has(point: Point): boolean;
  next(point: Point, direction: Side): Point | undefined;
}

function netAround(from: Point, to: Point, cards: readonly Point[]): Net {
  const { x, y, width, height } = surroundingsOf(from, to);
  const middles = [from, to].map((corner) => ({ x: corner.x + CARD.width / 2, y: corner.y + CARD.height / 2 }));
  const lines = (values: readonly number[], least: number, most: number): number[] =>
    [...new Set(values)].filter((value) => value >= least && value <= most).sort((a, b) => a - b);
  const beside = (at: number, size: number): number[] => [at - ROOM, at + size + ROOM];
  const xs = lines(
    [...cards.flatMap((card) => beside(card.x, CARD.width)), ...middles.map((each) => each.x)],
    x,
    x + width,
  );
  const ys = lines(
    [...cards.flatMap((card) => beside(card.y, CARD.height)), ...middles.map((each) => each.y)],
    y,
    y + height,
  );
  const [xAt, yAt] = [new Map(xs.map((each, index) => [each, index])), new Map(ys.map((each, index) => [each, index]))];
  return {
    has: (point) => xAt.has(point.x) && yAt.has(point.y),
    next: (point, direction) => {
      const nextX = xs[xAt.get(point.x)! + OUTWARD[direction].x];
      const nextY = ys[yAt.get(point.y)! + OUTWARD[direction].y];
      return nextX === undefined || nextY === undefined ? undefined : { x: nextX, y: nextY };
    },
  };
}

const isClear = ({ x, y }: Point, walls: readonly Box[]): boolean =>
  !walls.some((wall) => overlaps({ x, y, width: 0, height: 0 }, wall));

function routeOf(from: Point, to: Point, last: Step): Route {
  const corners: Point[] = [];
  let first = last;
  for (let step: Step | null = last; step !== null; step = step.before) {
    corners.unshift(step.at);
    first = step;
  }
  const [startSide, endSide] = [first.direction, OPPOSITE[last.direction]];
  const way = wayThrough([portAt(from, startSide, 0), ...corners, portAt(to, endSide, 0)]);
  const isLevel = OUTWARD[startSide].x !== 0;
  const turns = way.slice(1, -2).map((corner, index) => (isLevel === (index % 2 === 0) ? corner.x : corner.y));
  return { startSide, endSide, turns };
}
