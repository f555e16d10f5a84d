import type { Touchpoint, TouchpointFields } from '#model';
import { editTouchpoints, type CommandContext } from '#commands';

/** What every part of the inspector works on: one touchpoint, or several edited at once. */
export interface TouchpointsProps {
  /** At least one. */
  readonly touchpoints: readonly Touchpoint[];
}

/** What gives all these touchpoints the same values in some fields, as one undo step. */
export const editorOf =
  (context: CommandContext, touchpoints: readonly Touchpoint[]) =>
  (fields: TouchpointFields): void =>
    void editTouchpoints(
      context,
      touchpoints.map(({ id }) => id),
      fields,
    );
