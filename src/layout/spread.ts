import { CARD, GAP, MAX_PHASE_WIDTH, groupBy, type Id, type Point } from '#model';
import { COLUMN, ROW, layoutPhase } from './stairs.ts';

/** A card by its column in its phase and its lane. */
export interface LaneCard {
  readonly id: Id;
  readonly column: number;
  readonly lane: number;
}

/** Corners of cards from the phase's left edge, map units; lane 0 has y 0. */
export interface Spread {
  readonly places: ReadonlyMap<Id, Point>;
  readonly right: number;
}

/** The corner furthest right that a card may have in a phase. */
const MOST_X = MAX_PHASE_WIDTH - CARD.width - GAP.border;

/** Spreads the cards of one phase, its columns side by side; what is beyond the widest possible phase begins again below. */
export function inColumns(cards: readonly LaneCard[]): Spread {
  const columns = [...groupBy(inSequence(cards), ({ column }) => column).values()];
  const lanes = cards.map(({ lane }) => lane);
  const height = (Math.max(...lanes) - Math.min(...lanes) + 1) * ROW;
  const perBand = Math.floor((MOST_X - GAP.border) / COLUMN) + 1;
  const places = new Map<Id, Point>();
  columns.forEach((column, index) => {
    const x = GAP.border + (index % perBand) * COLUMN;
    for (const { id, lane } of column) places.set(id, { x, y: lane * ROW + Math.floor(index / perBand) * height });
  });
  return { places, right: GAP.border + (Math.min(columns.length, perBand) - 1) * COLUMN };
}

/** Spreads the cards of a line without branches: down in stairs of so many rows, like an imported map. */
export function inStairs(cards: readonly LaneCard[], rows: number): Spread {
  const { places } = layoutPhase(cards.length, { rows, top: 0 });
  return {
    places: new Map(
      inSequence(cards).map(({ id, lane }, index) => [id, { x: places[index]!.x, y: places[index]!.y + lane * ROW }]),
    ),
    right: Math.max(...places.map(({ x }) => x)),
  };
}

const inSequence = (cards: readonly LaneCard[]): LaneCard[] => cards.toSorted((a, b) => a.column - b.column);
