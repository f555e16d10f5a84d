import { applyChange, changeOn, changesIn, type Change } from './change.ts';
import type { JourneyMap, Rows } from './journey-map.ts';
import { canName, namesAny } from './references.ts';
import { TABLES, type Table } from './tables.ts';
import type { Id } from './values.ts';

/**
 * The change without the removal of rows that rows which stay refer to, so that nothing goes with them by mending; null
 * where nothing is left. For a change that is to give way to what is there.
 */
export function leavingReferred(map: JourneyMap, change: Change): Change | null {
  let left: Change | null = change;
  while (left !== null) {
    const referred = removalsReferred(applyChange(map, left), left);
    // What stays may itself refer to a row that was to go.
    if (referred.size === 0) return left;
    left = withoutRows(map, left, referred);
  }
  return null;
}

type Removals = ReadonlyMap<Table, ReadonlySet<Id>>;

function removalsReferred(after: JourneyMap, change: Change): Removals {
  const result = new Map<Table, ReadonlySet<Id>>();
  for (const of of TABLES) {
    const removed = changesIn(change, of).flatMap(([id, row]) => (row.after === null ? [id] : []));
    if (removed.length === 0) continue;
    const referring = rowsThatName(after, { of, ids: new Set(removed) });
    const referred = removed.filter((id) =>
      referring.some(({ table, row }) => namesAny(table, row, { of, ids: new Set([id]) })),
    );
    if (referred.length > 0) result.set(of, new Set(referred));
  }
  return result;
}

const rowsThatName = (
  map: JourneyMap,
  named: { of: Table; ids: ReadonlySet<Id> },
): readonly { table: Table; row: Rows[Table] }[] =>
  TABLES.filter((table) => canName(table, named.of)).flatMap((table) =>
    Object.values<Rows[Table]>(map[table]).flatMap((row) => (namesAny(table, row, named) ? [{ table, row }] : [])),
  );

function withoutRows(map: JourneyMap, change: Change, without: Removals): Change | null {
  const tables = [...without].map(([table, ids]) => [
    table,
    Object.fromEntries(changesIn(change, table).filter(([id]) => !ids.has(id))),
  ]);
  return changeOn(map, { ...change, ...Object.fromEntries(tables) } as Change);
}
