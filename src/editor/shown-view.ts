import type { Id } from '#model';
import type { Naming } from './slices/selecting.ts';

/** What can be asked of the view on the screen, whichever it is. It puts its own into `OpenMap.view`. */
export interface ShownView {
  /**
   * Moves as little as needed to show a touchpoint, where the view has it, and with it as many others as can be read
   * together, where it can show several.
   */
  reveal(id: Id, others?: readonly Id[]): void;
  /** Puts the keyboard's focus on the view. */
  takeFocus(): void;
  /**
   * Lets a title be typed in a field of the view's own, where it has one: what was just added may be about to come into
   * view. Without it the session says what is being named, which the canvas shows.
   */
  name?(what: NonNullable<Naming>): void;
}
