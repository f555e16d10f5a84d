import { CARD, GAP, GRID, MAX_PHASE_WIDTH, MIN_PHASE_WIDTH, widthFor, type Point } from '#model';

export interface PhaseLayout {
  /** Corners of the cards, from the phase's left edge; x grows from one to the next. */
  readonly places: readonly Point[];
  /** Width that the phase needs, map units. */
  readonly width: number;
}

/** Cards under each other before the next column begins: a whole journey then fits a screen and stays readable. */
const ROWS = 3;
/** How much further right each row begins, so that reading order and the order of x agree, and no two share an x. */
const STAIR = 5 * GRID;
const COLUMN = CARD.width + GAP.x;
const ROW = CARD.height + GAP.y;

/**
 * Lays out the cards of one phase, beginning at `top`: down in stairs, then the next column, all columns
 * about equally long. A link goes from a card to the one below, or up through the gap between two columns;
 * behind none. What would be wider than a phase may be takes more rows.
 */
export function layoutPhase(count: number, top: number = GAP.border): PhaseLayout {
  const most = Math.floor((MAX_PHASE_WIDTH - widthFor(GAP.border)) / COLUMN) - ROWS;
  const columns = Math.max(1, Math.min(Math.ceil(count / ROWS), most));
  const rows = Math.ceil(count / columns);
  const stair = Math.min(STAIR, Math.floor(COLUMN / rows / GRID) * GRID);
  const places = Array.from({ length: count }, (_, index) => {
    const row = index % rows;
    return { x: GAP.border + Math.floor(index / rows) * COLUMN + row * stair, y: top + row * ROW };
  });
  return { places, width: Math.max(MIN_PHASE_WIDTH, ...places.slice(-rows).map(({ x }) => widthFor(x))) };
}
