import type { Id } from '#model';

type FlowChange =
  { readonly type: 'select'; readonly id: Id; readonly selected: boolean } | { readonly type: OtherChange };
type OtherChange = 'add' | 'remove' | 'replace' | 'position' | 'dimensions';

/** The selection after React Flow's changes; null if they do not concern it. */
export function selectionAfter(before: ReadonlySet<Id>, changes: readonly FlowChange[]): ReadonlySet<Id> | null {
  const chosen = changes.filter((change) => change.type === 'select');
  if (chosen.length === 0) return null;
  const after = new Set(before);
  for (const { id, selected } of chosen) {
    if (selected) after.add(id);
    else after.delete(id);
  }
  return after;
}
