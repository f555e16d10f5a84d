import { CARD, GAP, MAX_PHASE_WIDTH, MIN_PHASE_WIDTH, widthFor, type Point } from '#model';

/** From one column of cards to the next, and from one row to the next, map units. */
export const COLUMN = CARD.width + GAP.x;
export const ROW = CARD.height + GAP.y;
/** Width to height of the room that a map is looked at in: a screen without what stands around the map. */
const SCREEN = 1.6;

/** A card's place in a phase, both from 0. */
export interface Cell {
  readonly column: number;
  readonly row: number;
}

export interface PhaseLayout {
  /** Corners of the cards, from the phase's left edge. */
  readonly places: readonly Point[];
  /** Width that the phase needs, map units. */
  readonly width: number;
}

/** How many columns and rows of cards a phase has. */
export interface Extent {
  readonly columns: number;
  readonly rows: number;
}

/**
 * Lays out phases of so many cards each in straight columns: down one, then the next. No column holds more cards than
 * let the whole map be shown largest on a screen, all columns of a phase about equally many.
 */
export function layoutPhases(counts: readonly number[]): PhaseLayout[] {
  const most = bestRows(Math.max(1, ...counts), (rows) => counts.map((count) => extentOf(count, rows)));
  return counts.map((count) => layoutPhase(count, { most }));
}

/** Lays out the cards of one phase, beginning at `top`, with `most` cards in a column. */
export function layoutPhase(
  count: number,
  { most = layoutRows(count), top = GAP.border }: { most?: number; top?: number } = {},
): PhaseLayout {
  const { columns, rows } = extentOf(count, most);
  const places = Array.from({ length: count }, (_, index) => {
    const { x, y } = cornerOf({ column: Math.floor(index / rows), row: index % rows });
    return { x, y: y - GAP.border + top };
  });
  return { places, width: phaseWidth(columns) };
}

const layoutRows = (count: number): number => bestRows(Math.max(1, count), (rows) => [extentOf(count, rows)]);

/** So many cards in columns of about equally many, none of more than `most`. */
export function extentOf(count: number, most: number): Extent {
  const columns = Math.max(1, Math.ceil(count / most));
  return { columns, rows: Math.max(1, Math.ceil(count / columns)) };
}

/** The corner of a card from the phase's left edge, the first row at the map's upper edge. */
export const cornerOf = ({ column, row }: Cell): Point => ({
  x: GAP.border + column * COLUMN,
  y: GAP.border + row * ROW,
});

/** The width of a phase with so many columns. */
const phaseWidth = (columns: number): number =>
  Math.max(MIN_PHASE_WIDTH, widthFor(GAP.border + Math.max(0, columns - 1) * COLUMN));

/**
 * How many cards a column may hold, up to `most`, for the whole map to be shown largest on a screen. More make it
 * narrower and higher: the best number is where height becomes what limits it, or one less.
 */
export function bestRows(most: number, extentsWith: (rows: number) => readonly Extent[]): number {
  let [best, least] = [most, Infinity];
  for (let rows = 1; rows <= most; rows++) {
    const extents = extentsWith(rows);
    const widths = extents.map(({ columns }) => phaseWidth(columns));
    if (widths.some((width) => width > MAX_PHASE_WIDTH)) continue;
    const width = widths.reduce((sum, each) => sum + each, 0);
    const height = GAP.border + Math.max(0, ...extents.map((extent) => extent.rows)) * ROW - GAP.y;
    const size = Math.max(width / SCREEN, height);
    if (size < least) [best, least] = [rows, size];
    if (height >= width / SCREEN) break;
  }
  return best;
}
