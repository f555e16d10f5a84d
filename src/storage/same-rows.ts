import { diff, TABLES, withRowsOf, type Change, type Id, type JourneyMap } from '#model';

/**
 * The change from one map to another by value. The model's `diff` compares rows by reference, which suits edits;
 * rows read from the disk are always new.
 */
export const diffByValue = (before: JourneyMap, after: JourneyMap): Change | null =>
  diff(before, withRowsOf(before, after));

/** The same, where the maps are known to differ in no rows but those that these changes name. Looks at no others. */
export function diffOfNamed(before: JourneyMap, after: JourneyMap, changes: readonly (Change | null)[]): Change | null {
  const tables = TABLES.map((table) => {
    const ids = new Set(changes.flatMap((change) => Object.keys(change?.[table] ?? {})));
    return [table, restricted(before[table], ids), restricted(after[table], ids)] as const;
  });
  return diffByValue(
    { ...before, ...Object.fromEntries(tables.map(([table, rows]) => [table, rows])) },
    { ...after, ...Object.fromEntries(tables.map(([table, , rows]) => [table, rows])) },
  );
}

const restricted = (rows: Rows, ids: ReadonlySet<Id>): Rows =>
  Object.fromEntries([...ids].flatMap((id) => (rows[id] === undefined ? [] : [[id, rows[id]]])));

type Rows = Readonly<Record<Id, object>>;
