import { CARD, GAP, GRID, MAX_PHASE_WIDTH, MIN_PHASE_WIDTH, widthFor, type Point } from '#model';

export interface PhaseLayout {
  /** Corners of the cards, from the phase's left edge; x grows from one to the next. */
  readonly places: readonly Point[];
  /** Width that the phase needs, map units. */
  readonly width: number;
}

/** How much further right each row begins, so that reading order and the order of x agree, and no two share an x. */
const STAIR = 3 * GRID;
const COLUMN = CARD.width + GAP.x;
const ROW = CARD.height + GAP.y;
/** Width to height of the screens and slides that a map is looked at on. */
const SCREEN = 16 / 9;
const MOST_ROWS = 6;

/**
 * Lays out phases of so many cards each, with as many rows as bring the whole map nearest to the shape of a
 * screen: in one row 22 cards would be 5,000 units wide and unreadable when fitted.
 */
export function layoutPhases(counts: readonly number[]): PhaseLayout[] {
  const layouts = Array.from({ length: MOST_ROWS }, (_, rows) => counts.map((count) => layoutPhase(count, { rows: rows + 1 })));
  const misfit = (phases: readonly PhaseLayout[]): number => Math.abs(Math.log(shapeOf(phases) / SCREEN));
  return layouts.reduce((best, next) => (misfit(next) < misfit(best) ? next : best));
}

function shapeOf(phases: readonly PhaseLayout[]): number {
  const width = phases.reduce((sum, phase) => sum + phase.width, 0);
  const bottom = Math.max(0, ...phases.flatMap(({ places }) => places.map(({ y }) => y))) + CARD.height;
  return width / bottom;
}

/**
 * Lays out the cards of one phase, beginning at `top`: down in stairs, then the next column, all columns
 * about equally long. A link goes from a card to the one below, or up through the gap between two columns;
 * behind none. What would be wider than a phase may be takes more rows.
 */
export function layoutPhase(
  count: number,
  { rows: wanted = 3, top = GAP.border }: { rows?: number; top?: number } = {},
): PhaseLayout {
  const most = Math.floor((MAX_PHASE_WIDTH - widthFor(GAP.border)) / COLUMN) - wanted;
  const columns = Math.max(1, Math.min(Math.ceil(count / wanted), most));
  const rows = Math.max(1, Math.ceil(count / columns));
  const stair = Math.min(STAIR, Math.floor(COLUMN / rows / GRID) * GRID);
  const places = Array.from({ length: count }, (_, index) => {
    const row = index % rows;
    return { x: GAP.border + Math.floor(index / rows) * COLUMN + row * stair, y: top + row * ROW };
  });
  return { places, width: Math.max(MIN_PHASE_WIDTH, ...places.slice(-rows).map(({ x }) => widthFor(x))) };
}
