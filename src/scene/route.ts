import { CARD, GAP, type Point } from '#model';
import { grown, boxAround, type Box } from './display.ts';
import { wayThrough, type Way } from './way.ts';

export const SIDES = ['top', 'right', 'bottom', 'left'] as const;
export type Side = (typeof SIDES)[number];
export const OPPOSITE: Readonly<Record<Side, Side>> = { top: 'bottom', bottom: 'top', left: 'right', right: 'left' };

/** How a link runs between two cards: out of a side, level and upright in turns, and into a side. */
export interface Route {
  readonly startSide: Side;
  readonly endSide: Side;
  /** Where it turns, on the canvas: an x after leaving at the left or right, then a y, and so on; a y first after top and bottom. */
  readonly turns: readonly number[];
}

/** What a route depends on beside the corners of its cards. */
export interface Lane {
  /** Counted in the legend from 0; each journey keeps to a lane of its own in the gaps. */
  readonly journeyIndex: number;
  /** Whether the link leads back on its journey's path. */
  readonly isBack: boolean;
}

/** The point of a card's side, `offset` from its middle. */
export function portAt(corner: Point, side: Side, offset: number): Point {
  const middle = { x: corner.x + CARD.width / 2, y: corner.y + CARD.height / 2 };
  switch (side) {
    case 'top':
      return { x: middle.x + offset, y: corner.y };
    case 'bottom':
      return { x: middle.x + offset, y: corner.y + CARD.height };
    case 'left':
      return { x: corner.x, y: middle.y + offset };
    case 'right':
      return { x: corner.x + CARD.width, y: middle.y + offset };
  }
}

/** The way of a route between two ports. */
export function wayBetween({ startSide, turns }: Route, { start, end }: { start: Point; end: Point }): Way {
  const points = [start];
  let [at, isLevel] = [start, isBeside(startSide)];
  for (const turn of [...turns, isLevel === (turns.length % 2 === 0) ? end.x : end.y]) {
    at = isLevel ? { x: turn, y: at.y } : { x: at.x, y: turn };
    points.push(at);
    isLevel = !isLevel;
  }
  return wayThrough([...points, end]);
}

const isBeside = (side: Side): boolean => side === 'left' || side === 'right';

/** Everything that a route between two cards may run through. */
export const surroundingsOf = (from: Point, to: Point): Box =>
  grown(boxAround([from, to].map(({ x, y }) => ({ x, y, ...CARD })))!, 48);

/** Of a gap between cards, the least that a link from side to side is led through, map units. */
const LEAST_GAP = 16;
/** Lanes in a gap between columns, from its middle; beside a column that is passed, from its cards; and between rows. */
const LANES = [0, 8, -8, 12, -12] as const;
const PASSING = [12, 16, 20, 30] as const;
const BACK = [10, 14, 18] as const;
const BETWEEN_ROWS = [0, -5, 5] as const;

/**
 * The routes that a link may take, the plainest first: down to the next row; past a column in the gap left of it;
 * through the gap between two columns; along a gap between two rows. A link that leads back returns left of its column.
 */
export function routesBetween(from: Point, to: Point, lane: Lane): readonly Route[] {
  const [f, t] = [edgesOf(from), edgesOf(to)];
  if (t.left - f.right >= LEAST_GAP) return [...rightwards(f, t, lane), ...around(f, t, lane)];
  if (f.left - t.right >= LEAST_GAP) return [...leftwards(f, t, lane), ...around(f, t, lane)];
  if (t.top >= f.bottom || f.top >= t.bottom) return [...upright(f, t, lane), ...around(f, t, lane)];
  return around(f, t, lane);
}

interface Edges {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const edgesOf = ({ x, y }: Point): Edges => ({ left: x, right: x + CARD.width, top: y, bottom: y + CARD.height });

/** To another column on the right: through the gap between them, along a gap between rows where others lie in between. */
function rightwards(f: Edges, t: Edges, lane: Lane): Route[] {
  const [out, into] = turnsIn({ from: f.right, to: t.left }, laneIn(f, t, lane));
  const route = routeFrom('right', 'left');
  return [route(into), route(out), ...rowsBetween(f, t, lane).map((row) => route(out, row, into))];
}

/** To a column on the left; what leads back arrives left of it. */
function leftwards(f: Edges, t: Edges, lane: Lane): Route[] {
  const [into, out] = turnsIn({ from: t.right, to: f.left }, -laneIn(f, t, lane));
  const [route, back] = [routeFrom('left', 'right'), routeFrom('left', 'left')];
  const rows = rowsBetween(f, t, lane);
  const across = [route(out), route(into), ...rows.map((row) => route(out, row, into))];
  return lane.isBack
    ? [...rows.map((row) => back(f.left - passing(lane), row, t.left - passing(lane))), ...across]
    : across;
}

/** Down, or up, within a column: straight, else past it; what leads back never straight. */
function upright(f: Edges, t: Edges, lane: Lane): Route[] {
  const [start, end] = t.top >= f.bottom ? (['bottom', 'top'] as const) : (['top', 'bottom'] as const);
  const middle =
    start === 'bottom'
      ? Math.max((f.bottom + t.top) / 2, t.top - GAP.y / 2)
      : Math.min((f.top + t.bottom) / 2, t.bottom + GAP.y / 2);
  const isAside = Math.abs(t.left - f.left) > CARD.width / 2 + LEAST_GAP;
  const bent = isAside ? [routeFrom(t.left > f.left ? 'right' : 'left', end)()] : [];
  const straight = [...bent, routeFrom(start, end)(middle)];
  return lane.isBack ? [...past(f, t, lane), ...straight] : [...straight, ...past(f, t, lane)];
}

/** Out and in at the same side: left, right, above or below both cards. */
const around = (f: Edges, t: Edges, lane: Lane): Route[] => {
  const between = pick(BETWEEN_ROWS, lane) + GAP.y / 2;
  return [
    routeFrom('top', 'top')(Math.min(f.top, t.top) - between),
    routeFrom('bottom', 'bottom')(Math.max(f.bottom, t.bottom) + between),
    ...past(f, t, lane),
  ];
};

const past = (f: Edges, t: Edges, lane: Lane): Route[] => [
  routeFrom('left', 'left')(Math.min(f.left, t.left) - passing(lane)),
  routeFrom('right', 'right')(Math.max(f.right, t.right) + passing(lane)),
];

const routeFrom =
  (startSide: Side, endSide: Side) =>
  (...turns: number[]): Route => ({ startSide, endSide, turns });

const pick = (lanes: readonly number[], { journeyIndex }: Lane): number => lanes[journeyIndex % lanes.length]!;

const passing = (lane: Lane): number => pick(lane.isBack ? BACK : PASSING, lane);

// Links that arrive above others on the one side leave above them on the other: they cross unless their lanes are
// exchanged going down.
const laneIn = (f: Edges, t: Edges, lane: Lane): number => pick(LANES, lane) * (t.top > f.top ? -1 : 1);

/** Where to turn in the gap between two columns: right of the one, left of the other; in a narrow one, in its middle. */
function turnsIn({ from, to }: { from: number; to: number }, lane: number): [number, number] {
  const gap = to - from;
  if (gap >= 2 * GAP.x) return [from + GAP.x / 2 + lane, to - GAP.x / 2 + lane];
  const turn = (from + to) / 2 + lane * Math.min(1, gap / GAP.x);
  return [turn, turn];
}

/** The gaps above and below the rows of both cards, those between them first. */
const rowsBetween = (f: Edges, t: Edges, lane: Lane): number[] => {
  const by = pick(BETWEEN_ROWS, lane);
  const [above, below] = [by - GAP.y / 2, by + GAP.y / 2];
  return t.top > f.top
    ? [t.top + above, f.bottom + below, t.bottom + below, f.top + above]
    : [t.bottom + below, f.top + above, t.top + above, f.bottom + below];
};
