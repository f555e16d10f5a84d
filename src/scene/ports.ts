import { CARD, type Id, type Journey, type Link, type Point } from '#model';
import { OPPOSITE, portAt, type Route, type Side } from './route.ts';

/** A link with the corners of the cards at its ends. */
export interface LinkInput {
  readonly link: Link;
  /** What stands at it: its label, and how long it is; '' for nothing. */
  readonly label: string;
  readonly journey: Journey;
  readonly journeyIndex: number;
  readonly from: Point;
  readonly to: Point;
  /** Whether it leads back on its journey's path. */
  readonly isBack: boolean;
  readonly route: Route;
  /** The corners of the cards around a link that has a label; none without. */
  readonly near: readonly Point[];
}

/** Where a link meets its cards. */
export interface LinkEnds {
  readonly start: Point;
  readonly end: Point;
}

/** A link as one of its cards sees it. */
interface End {
  readonly input: LinkInput;
  readonly side: Side;
  readonly isStart: boolean;
  /** Where it leads, along the side. */
  readonly toward: number;
}

const PITCH = 14;
/** Corners of a card are round; no link ends there. */
const CORNER = 12;

/** By link id: how far from the middle of the card's side it begins or ends. */
export type Offsets = ReadonlyMap<Id, number>;

/**
 * Spreads the links on each side of a card, ordered by where they lead, so that parallel journeys run
 * side by side and do not cross.
 */
export function offsetsOf(card: Id, inputs: readonly LinkInput[]): Offsets {
  const sides = new Map<Side, End[]>();
  for (const input of inputs) {
    const isStart = input.link.source === card;
    const side = isStart ? input.route.startSide : input.route.endSide;
    const other = isStart ? input.to : input.from;
    const end: End = { input, side, isStart, toward: side === 'left' || side === 'right' ? other.y : other.x };
    const ends = sides.get(side);
    if (ends === undefined) sides.set(side, [end]);
    else ends.push(end);
  }
  const offsets = new Map<Id, number>();
  for (const [side, ends] of sides) {
    const length = (side === 'left' || side === 'right' ? CARD.height : CARD.width) - 2 * CORNER;
    const pitch = Math.min(PITCH, length / ends.length);
    ends.sort(
      (a, b) =>
        a.toward - b.toward ||
        a.input.journeyIndex - b.input.journeyIndex ||
        (a.input.link.id < b.input.link.id ? -1 : 1),
    );
    ends.forEach(({ input }, index) => offsets.set(input.link.id, (index - (ends.length - 1) / 2) * pitch));
  }
  return offsets;
}

/** Two sides that look at each other may be so far out of line that a link still runs straight between them, map units. */
const OUT_OF_LINE = 40;

/** Where a link meets its cards, with the offsets of all links at either. */
export function endsOf({ link, from, to, route }: LinkInput, offsetsAt: (card: Id) => Offsets): LinkEnds {
  const { startSide, endSide } = route;
  const start = portAt(from, startSide, offsetsAt(link.source).get(link.id) ?? 0);
  const end = portAt(to, endSide, offsetsAt(link.target).get(link.id) ?? 0);
  if (OPPOSITE[startSide] !== endSide) return { start, end };
  const axis = startSide === 'left' || startSide === 'right' ? 'y' : 'x';
  if (Math.abs(start[axis] - end[axis]) > OUT_OF_LINE) return { start, end };
  const line = (start[axis] + end[axis]) / 2;
  return { start: { ...start, [axis]: line }, end: { ...end, [axis]: line } };
}
