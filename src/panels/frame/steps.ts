import type { Change, RowChange } from '#model';
import type { ChangeSource } from '#editor';

/** What a newcomer is shown, in order. */
export const FIRST_STEPS = ['add', 'beside', 'link', 'undo', 'look'] as const;
export type FirstStep = (typeof FIRST_STEPS)[number];

/** The step that a change of the map shows somebody can take; null for any other change. */
export function stepTaken(change: Change, source: ChangeSource): FirstStep | null {
  if (source === 'undo') return 'undo';
  if (source !== 'edit') return null;
  const hasTouchpoint = hasAdded(change.touchpoints);
  const hasLink = hasAdded(change.links);
  if (hasTouchpoint) return hasLink ? 'beside' : 'add';
  return hasLink ? 'link' : null;
}

const hasAdded = (rows: Readonly<Record<string, RowChange<unknown>>> = {}): boolean =>
  Object.values(rows).some(({ before }) => before === null);
