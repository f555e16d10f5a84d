import type { Aspect, Id, Stage, Status } from '#model';
import type { Experience } from './experience.ts';

/** A journey as a table, its words already in the language in use: its touchpoints side by side, what matters in rows. */
export interface MatrixContent {
  /** Neighbouring columns of one phase, in order. */
  readonly phases: readonly { readonly title: string; readonly columns: number }[];
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
}

export interface MatrixColumn {
  readonly id: Id;
  readonly title: string;
  /** Stands, faintly, where there is no title. */
  readonly untitled: string;
  readonly moment: boolean;
  readonly status: Status;
}

export type MatrixRow = { readonly id: string; readonly label: string } & (
  | { readonly kind: 'cells'; readonly cells: readonly MatrixCell[] }
  | {
      readonly kind: 'curves';
      /** What the columns' scores are to those who hear them. */
      readonly spoken: readonly string[];
      /** With a stop for every column. */
      readonly experience: Experience;
      readonly aspects: readonly { readonly aspect: Aspect; readonly name: string }[];
      /** What hollow marks mean; in words. */
      readonly guess: string;
    }
);

export interface MatrixCell {
  /** May have several lines. */
  readonly text: string;
  readonly mark: CellMark | null;
  /** Whether each line is a thing of its own. */
  readonly isList?: boolean;
  /** What it says to those who hear it, where that is more than the text. */
  readonly spoken?: string;
}

/** What stands before a cell's text: its channels' icons, a step of the stages, a score's marker, a star. */
export type CellMark =
  | { readonly kind: 'channel'; readonly channels: readonly string[] }
  | { readonly kind: 'stage'; readonly stage: Stage; readonly isRelapse: boolean }
  | { readonly kind: 'score'; readonly aspect: Aspect; readonly isGuess: boolean; readonly isLow: boolean }
  | { readonly kind: 'star' };
