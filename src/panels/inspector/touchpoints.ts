import type { Touchpoint, TouchpointFields } from '#model';
import type { CommandContext } from '#commands';

/** What every part of the inspector works on: one touchpoint, or several edited at once. */
export interface TouchpointsProps {
  /** At least one. */
  readonly touchpoints: readonly Touchpoint[];
}

/** What gives all these touchpoints the same values in some fields, as one undo step. */
export const editorOf =
  ({ openMap }: CommandContext, touchpoints: readonly Touchpoint[]) =>
  (fields: TouchpointFields): void =>
    void openMap.editor.apply('editTouchpoints', { ids: touchpoints.map(({ id }) => id), fields });
