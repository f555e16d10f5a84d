import type { Point } from '#model';

/** What commands can ask of the table while it is on the screen. */
export interface TableActions {
  /** Gives the selected cells the values of the first row of them; one row alone takes those of the row above. */
  fillDown(): void;
  canFillDown(): boolean;
  /** Around which a new card goes, map units: right of the active row's one. */
  middle(): Point;
}
