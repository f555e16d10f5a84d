import {
  TABLES,
  changeDue,
  changeOn,
  compose,
  leavingReferred,
  reverse,
  touchedFields,
  withMending,
  withoutDoubles,
  type Change,
  type EditName,
  type JourneyMap,
  type RowChange,
} from '#model';
import { isSameChange } from './kept-edit.ts';

/** One step of undo; the edit's name is its label in the menu. */
export interface HistoryStep {
  readonly name: EditName;
  /** How many records it touched, of the kind that its name speaks of. */
  readonly count: number;
  readonly change: Change;
  /** Whether the record it added has been named in the same step. */
  readonly isNamed: boolean;
}

/** A step of which something is still to be done, what that is, and the steps that come after it in the same direction. */
export interface DueStep {
  readonly step: HistoryStep;
  readonly change: Change;
  /** Whether some of it stays as another tab has left it since. */
  readonly isPartial: boolean;
  readonly rest: readonly HistoryStep[];
}

/** The next step to be undone; null where other tabs have left nothing of any. */
export const nextToUndo = (map: JourneyMap, past: readonly HistoryStep[]): DueStep | null =>
  nextDue(map, past, reverse);

/** The next step to be done again; null where other tabs have left nothing of any. */
export const nextToRedo = (map: JourneyMap, future: readonly HistoryStep[]): DueStep | null =>
  nextDue(map, future, (change) => change);

function nextDue(map: JourneyMap, steps: readonly HistoryStep[], directed: (change: Change) => Change): DueStep | null {
  for (let at = steps.length - 1; at >= 0; at--) {
    const step = steps[at]!;
    const wanted = directed(step.change);
    const due = yielding(map, wanted);
    const change = withMending(map, due);
    if (change !== null)
      return { step, change, isPartial: !isSameChange(due, changeOn(map, wanted)), rest: steps.slice(0, at) };
  }
  return null;
}

/** The part of a change that takes nothing from what others have written, added or hung on it since. */
function yielding(map: JourneyMap, wanted: Change): Change | null {
  const due = changeDue(map, wanted);
  const single = due === null ? null : withoutDoubles(map, due);
  return single === null ? null : leavingReferred(map, single);
}

/** The steps after one more edit: it may belong to the last one. */
export function withEdit(past: readonly HistoryStep[], change: Change, name: EditName): readonly HistoryStep[] {
  const last = past.at(-1);
  const joined = last !== undefined && namesWhatWasAdded(change, last) ? compose(last.change, change) : null;
  return last === undefined || joined === null
    ? [...past, { name, count: countOf(change, name), change, isNamed: false }]
    : [...past.slice(0, -1), { ...last, change: joined, isNamed: true }];
}

// Adding something and typing its name is one gesture: one undo takes all of it back.
function namesWhatWasAdded(change: Change, last: HistoryStep): boolean {
  if (last.isNamed || change.info !== undefined) return false;
  const rows = TABLES.flatMap((table) =>
    Object.entries<RowChange<object>>(change[table] ?? {}).map(([id, row]) => ({ table, id, row })),
  );
  const [only] = rows;
  if (only === undefined || rows.length > 1) return false;
  const { table, id, row } = only;
  const added = last.change[table]?.[id];
  if (added === undefined || added.before !== null || row.before === null || row.after === null) return false;
  // What another tab has written on it meanwhile is not to go with it.
  if (added.after !== row.before) return false;
  return ['title', 'name'].includes(Object.keys(touchedFields(row.before, row.after)).join());
}

// “3 touchpoints moved” counts touchpoints, not the phase that widened for them; “1 phase deleted” not the one
// that received its touchpoints.
function countOf(change: Change, name: EditName): number {
  const table = TABLES.find((each) => name.toLowerCase().includes(each.replace(/(ie)?s$/, '')));
  if (table === undefined) return 1;
  const rows = Object.values<RowChange<unknown>>(change[table] ?? {});
  const concerned = rows.filter(({ before, after }) => {
    if (name.startsWith('remove')) return after === null;
    return /^(?:add|insert|paste)/.test(name) ? before === null : true;
  });
  return Math.max(1, concerned.length);
}
