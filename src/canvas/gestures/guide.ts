export type Axis = 'x' | 'y';

/** A line to be drawn, map units: for axis x it is upright at x = `at`, from y = `from` to y = `to`; for y level. */
export interface Guide {
  readonly axis: Axis;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Guides {
  /** Where the box lines up with others. */
  readonly lines: readonly Guide[];
  /** Gaps that are equal, each from one box to the next. */
  readonly gaps: readonly Guide[];
}

export const NO_GUIDES: Guides = { lines: [], gaps: [] };
