import { CARD, GAP, GRID, MAX_PHASE_WIDTH, MIN_PHASE_WIDTH, widthFor, type Point } from '#model';

export interface PhaseLayout {
  /** Corners of the cards, from the phase's left edge; x grows from one to the next. */
  readonly places: readonly Point[];
  /** Width that the phase needs, map units. */
  readonly width: number;
}

/** How much further right each row begins, so that reading order and the order of x agree, and no two share an x. */
const STAIR = 3 * GRID;
/** From one column of cards to the next, and from one row to the next, map units. */
export const COLUMN = CARD.width + GAP.x;
export const ROW = CARD.height + GAP.y;
/** Width to height of the screens and slides that a map is looked at on. */
const SCREEN = 16 / 9;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Lays out phases of so many cards each, with as many rows as let the whole map be shown largest on a screen: in
 * one row 22 cards would be 5,000 units wide and unreadable when fitted.
 */
export function layoutPhases(counts: readonly number[]): PhaseLayout[] {
  const rows = rowsFor(counts);
  return counts.map((count) => layoutPhase(count, { rows }));
}

const rowsFor = (counts: readonly number[]): number =>
  bestRows(Math.max(1, ...counts), (rows) => {
    const shapes = counts.map((count) => shapeOf(count, rows));
    return {
      width: shapes.reduce((sum, shape) => sum + shape.width, 0),
      height: GAP.border + Math.max(0, ...shapes.map((shape) => shape.rows - 1)) * ROW + CARD.height,
    };
  });

/**
 * The number of rows, up to `most`, with which a map is shown largest on a screen. More rows make it narrower and
 * higher: the best number is where height becomes what limits it, or one less.
 */
export function bestRows(most: number, sizeWith: (rows: number) => Size): number {
  let [best, least] = [1, Infinity];
  for (let rows = 1; rows <= most; rows++) {
    const { width, height } = sizeWith(rows);
    const size = Math.max(width / SCREEN, height);
    if (size < least) [best, least] = [rows, size];
    if (height >= width / SCREEN) break;
  }
  return best;
}

interface Shape {
  readonly rows: number;
  /** How much further right the next row begins, map units, and the next column. */
  readonly stair: number;
  readonly column: number;
  readonly width: number;
}

function shapeOf(count: number, wanted: number): Shape {
  const most = Math.floor((MAX_PHASE_WIDTH - widthFor(GAP.border)) / COLUMN) - wanted;
  const columns = Math.max(1, Math.min(Math.ceil(count / wanted), most));
  const rows = Math.max(1, Math.ceil(count / columns));
  // A column is left of the next one from top to bottom, however many stairs it has.
  const stair = Math.max(GRID, Math.min(STAIR, Math.floor(COLUMN / rows / GRID) * GRID));
  const column = Math.max(COLUMN, rows * stair);
  const last = Math.max(0, count - 1);
  const right = GAP.border + Math.floor(last / rows) * column + (last % rows) * stair;
  return { rows, stair, column, width: Math.max(MIN_PHASE_WIDTH, widthFor(right)) };
}

/**
 * Lays out the cards of one phase, beginning at `top`: down in stairs, then the next column, all columns
 * about equally long. A link goes from a card to the one below, or up through the gap between two columns;
 * behind none. What would be wider than a phase may be takes more rows.
 */
export function layoutPhase(
  count: number,
  { rows: wanted = rowsFor([count]), top = GAP.border }: { rows?: number; top?: number } = {},
): PhaseLayout {
  const { rows, stair, column, width } = shapeOf(count, wanted);
  const places = Array.from({ length: count }, (_, index) => {
    const row = index % rows;
    return { x: GAP.border + Math.floor(index / rows) * column + row * stair, y: top + row * ROW };
  });
  return { places, width };
}
