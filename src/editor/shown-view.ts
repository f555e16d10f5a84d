import type { Id } from '#model';

/** What can be asked of the view on the screen, whichever it is. It puts its own into `OpenMap.view`. */
export interface ShownView {
  /** Moves as little as needed to show a touchpoint, where the view has it. */
  reveal(id: Id): void;
  /** Puts the keyboard's focus on the view. */
  takeFocus(): void;
}
