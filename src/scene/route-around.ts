import { CARD, type Point } from '#model';
import { grown, isAt, overlaps, type Box } from './display.ts';
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
  const isBarred = barsOn(xs, ys, walls);
  if (!isWayOut({ xs, ys }, isBarred, { from, to })) return null;
  const seen = new Uint8Array(xs.length * ys.length * SIDES.length);
  const straightFrom = (start: Step | Start, direction: Side, before: Step | null): Step[] => {
    const { x: right, y: down } = OUTWARD[direction];
    const side = SIDES.indexOf(direction);
    const steps: Step[] = [];
    for (let { column, row } = start; ;) {
      const [lastColumn, lastRow] = [column, row];
      column += right;
      row += down;
      if (column < 0 || row < 0 || column === xs.length || row === ys.length) return steps;
      const place = (row * xs.length + column) * SIDES.length + side;
      if (seen[place] === 1 || isBarred(Math.min(column, lastColumn), Math.min(row, lastRow), down !== 0)) return steps;
      seen[place] = 1;
      steps.push({ column, row, direction, before });
    }
  };
  const goals = new Map(SIDES.map((side) => [side, besidePort(to, side)]));
  const isBesideGoal = ({ column, row, direction }: Step): boolean =>
    isAt({ x: xs[column]!, y: ys[row]! }, goals.get(OPPOSITE[direction])!);

  let front = SIDES.flatMap((direction) => {
    const { x, y } = besidePort(from, direction);
    const start = { column: xs.indexOf(x), row: ys.indexOf(y) };
    const isOut = start.column === -1 || start.row === -1;
    if (isOut || walls.some((wall) => overlaps({ x, y, width: 0, height: 0 }, wall))) return [];
    return [{ ...start, direction, before: null }, ...straightFrom(start, direction, null)];
  });
  for (let turn = 0; turn < MOST_TURNS && front.length > 0; turn++) {
    const last = front.find(isBesideGoal);
    if (last !== undefined) return routeOf(from, to, cornersOf(last, xs, ys), last.direction);
    front = front.flatMap((before) =>
      ACROSS[before.direction].flatMap((direction) => straightFrom(before, direction, before)),
    );
  }
  return null;
}

type Start = Pick<Step, 'column' | 'row'>;

/** Whether a wall lies across a piece of the net: from the place with these numbers to the next one below it, or right of it. */
type IsBarred = (column: number, row: number, isDown: boolean) => boolean;

interface Net {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

/**
 * Whether the net leads from beside the one card to beside the other at all, however it turns: among cards that lie close
 * together it mostly does not, and that is soon seen.
 */
function isWayOut({ xs, ys }: Net, isBarred: IsBarred, { from, to }: { from: Point; to: Point }): boolean {
  const columns = xs.length;
  const placesBeside = (corner: Point): number[] =>
    SIDES.map((side) => besidePort(corner, side)).flatMap(({ x, y }) => {
      const [column, row] = [xs.indexOf(x), ys.indexOf(y)];
      return column === -1 || row === -1 ? [] : [row * columns + column];
    });
  const goals = placesBeside(to);
  const front = placesBeside(from);
  const seen = new Uint8Array(columns * ys.length);
  for (let place = front.pop(); place !== undefined; place = front.pop()) {
    if (seen[place] === 1) continue;
    seen[place] = 1;
    if (goals.includes(place)) return true;
    const column = place % columns;
    const row = Math.floor(place / columns);
    if (row > 0 && !isBarred(column, row - 1, true)) front.push(place - columns);
    if (row < ys.length - 1 && !isBarred(column, row, true)) front.push(place + columns);
    if (column > 0 && !isBarred(column - 1, row, false)) front.push(place - 1);
    if (column < columns - 1 && !isBarred(column, row, false)) front.push(place + 1);
  }
  return false;
}

/** Each wall is looked at once, not for each step of the search. */
function barsOn(xs: readonly number[], ys: readonly number[], walls: readonly Box[]): IsBarred {
  const bars = new Uint8Array(xs.length * ys.length);
  for (const { x, y, width, height } of walls) {
    const [left, right] = placesIn(xs, x, x + width);
    const [top, bottom] = placesIn(ys, y, y + height);
    for (let row = Math.max(0, top - 1); row < bottom; row++) {
      for (let column = Math.max(0, left - 1); column < right; column++) {
        if (column >= left) bars[row * xs.length + column]! |= DOWN;
        if (row >= top) bars[row * xs.length + column]! |= ONWARD;
      }
    }
  }
  return (column, row, isDown) => (bars[row * xs.length + column]! & (isDown ? DOWN : ONWARD)) !== 0;
}

const DOWN = 1;
const ONWARD = 2;

/** Of ascending numbers the first between two limits, and the first beyond. */
function placesIn(numbers: readonly number[], least: number, most: number): [number, number] {
  let first = 0;
  while (first < numbers.length && numbers[first]! <= least) first++;
  let end = first;
  while (end < numbers.length && numbers[end]! < most) end++;
  return [first, end];
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
function netAround(from: Point, to: Point, cards: readonly Point[]): Net {
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
