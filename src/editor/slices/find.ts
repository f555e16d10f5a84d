import { passing, type SliceField } from '../slice.ts';

/** The find bar: what is searched for, and which of the hits one stands at. */
export interface Find {
  readonly isOpen: boolean;
  readonly text: string;
  /** Index of the hit that was gone to last; −1 before the first. */
  readonly at: number;
}

export const find: SliceField<Find> = passing<Find>({ isOpen: false, text: '', at: -1 });
