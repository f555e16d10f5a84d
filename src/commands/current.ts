import type { Id } from '#model';
import type { CommandContext } from './command.ts';

/** The touchpoint that adding and linking start from: the only one selected, or the focused one. */
export function current({ openMap }: CommandContext): Id | null {
  const { selection, focus } = openMap.session.getState();
  return selection.touchpoints.size === 1
    ? [...selection.touchpoints][0]!
    : selection.touchpoints.size === 0
      ? focus
      : null;
}
