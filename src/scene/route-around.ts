import { CARD, type Point } from '#model';
import { grown, isAt, overlaps } from './display.ts';
import { OPPOSITE, SIDES, portAt, surroundingsOf, type Route, type Side } from './route.ts';
import { wayThrough } from './way.ts';

/** How far from the cards the search runs lines, and how near a line may come to them, map units. */
const ROOM = 12;
const CLEARANCE = 3;
/** Among more cards, or round more corners, nobody could follow it. */
const MOST_CARDS = 48;
const MOST_TURNS = 7;

/** A place on the net of lines beside cards, by the numbers of its lines; come to straight from where it turned last. */
interface Step {
  readonly column: number;
  readonly row: number;
  readonly direction: Side;
  readonly before: Step | null;
}

/**
 * Searches a route with the fewest turns around cards (corners, both ends among them) that lie so that no plain one is
 * free, as in stairs; null where there is none nearby. It looks at the lines that run beside cards.
 */
export function routeAround(from: Point, to: Point, cards: readonly Point[]): Route | null {
  if (cards.length > MOST_CARDS) return null;
  const { xs, ys } = netAround(from, to, cards);
  const walls = cards.map(({ x, y }) => grown({ x, y, ...CARD }, CLEARANCE));
  const isFree = (x1: number, y1: number, x2: number, y2: number): boolean => {
    const line = { x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) };
    return !walls.some((wall) => overlaps(line, wall));
  };
  const seen = new Uint8Array(xs.length * ys.length * SIDES.length);
  const straightFrom = (start: Step): Step[] => {
    const { x: right, y: down } = OUTWARD[start.direction];
    const side = SIDES.indexOf(start.direction);
    const steps: Step[] = [];
    for (let { column, row } = start; ;) {
      const [x, y] = [xs[column]!, ys[row]!];
      column += right;
      row += down;
      const [nextX, nextY] = [xs[column], ys[row]];
      if (nextX === undefined || nextY === undefined) return steps;
      const place = (row * xs.length + column) * SIDES.length + side;
      if (seen[place] === 1 || !isFree(x, y, nextX, nextY)) return steps;
      seen[place] = 1;
      steps.push({ ...start, column, row });
    }
  };
  const isBeside = ({ column, row }: Step, corner: Point, side: Side): boolean =>
    isAt({ x: xs[column]!, y: ys[row]! }, besidePort(corner, side));

  let front = SIDES.flatMap((direction) => {
    const { x, y } = besidePort(from, direction);
    const [column, row] = [xs.indexOf(x), ys.indexOf(y)];
    if (column === -1 || row === -1 || !isFree(x, y, x, y)) return [];
    const step: Step = { column, row, direction, before: null };
    return [step, ...straightFrom(step)];
  });
  for (let turn = 0; turn < MOST_TURNS && front.length > 0; turn++) {
    const last = front.find((step) => isBeside(step, to, OPPOSITE[step.direction]));
    if (last !== undefined) return routeOf(from, to, cornersOf(last, xs, ys), last.direction);
    front = front.flatMap((before) =>
      ACROSS[before.direction].flatMap((direction) => straightFrom({ ...before, direction, before })),
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

/** The lines beside cards that a way may run along, from left to right and from top to bottom. */
function netAround(from: Point, to: Point, cards: readonly Point[]): { xs: readonly number[]; ys: readonly number[] } {
  const { x, y, width, height } = surroundingsOf(from, to);
  const middles = [from, to].map((corner) => ({ x: corner.x + CARD.width / 2, y: corner.y + CARD.height / 2 }));
  const lines = (values: readonly number[], least: number, most: number): number[] =>
    [...new Set(values)].filter((value) => value >= least && value <= most).sort((a, b) => a - b);
  const beside = (at: number, size: number): number[] => [at - ROOM, at + size + ROOM];
  return {
    xs: lines([...cards.flatMap((card) => beside(card.x, CARD.width)), ...middles.map((each) => each.x)], x, x + width),
    ys: lines(
      [...cards.flatMap((card) => beside(card.y, CARD.height)), ...middles.map((each) => each.y)],
      y,
      y + height,
    ),
  };
}

/** The place from which the way leaves, where it turns, and where it arrives. */
interface Corners {
  readonly points: readonly Point[];
  readonly startSide: Side;
}

function cornersOf(last: Step, xs: readonly number[], ys: readonly number[]): Corners {
  const points: Point[] = [];
  let startSide = last.direction;
  for (let step: Step | null = last; step !== null; step = step.before) {
    points.unshift({ x: xs[step.column]!, y: ys[step.row]! });
    startSide = step.direction;
  }
  return { points, startSide };
}

function routeOf(from: Point, to: Point, { points, startSide }: Corners, arriving: Side): Route {
  const endSide = OPPOSITE[arriving];
  const way = wayThrough([portAt(from, startSide, 0), ...points, portAt(to, endSide, 0)]);
  const isLevel = OUTWARD[startSide].x !== 0;
  const turns = way.slice(1, -2).map((corner, index) => (isLevel === (index % 2 === 0) ? corner.x : corner.y));
  return { startSide, endSide, turns };
}
