/** Limits of a map; where one is met the program says so. */

export const MIN_PHASE_WIDTH = 240;
export const MAX_PHASE_WIDTH = 100_000;
export const MAX_TITLE_LENGTH = 200;
export const MAX_TEXT_LENGTH = 10_000;
export const MAX_TOUCHPOINTS = 10_000;
/** Cards stay within −MAX_Y…+MAX_Y map units. */
export const MAX_Y = 100_000;
export const MIN_SCORE = -2;
export const MAX_SCORE = 2;
export const SCORE_STEP = 0.5;
/** A measure's value lies within ± this, its sample size below. */
export const MAX_VALUE = 1e12;
export const MAX_SAMPLE_SIZE = 1e9;
/** The most of its unit that a duration can be. */
export const MAX_DURATION = 1e6;
/** The most hours, yen, minutes or days that a touchpoint can cost. */
export const MAX_BURDEN = 1e9;
/** The most a single rating can weigh. */
export const MAX_WEIGHT = 1e6;
/** A spot on the canvas lies within ± this, map units. */
export const MAX_SPOT = 100_000_000;

/** Days for which a map lies in the trash before it is removed for good. */
export const TRASH_DAYS = 30;

/** The place a touchpoint's card takes on the canvas, map units. */
export const CARD = { width: 192, height: 120 } as const;
/** Positions snap to this grid, map units. */
export const GRID = 4;
/** Room left between a phase's border and a card, and between two cards laid out by the program. */
export const GAP = { border: 24, x: 48, y: 28 } as const;
