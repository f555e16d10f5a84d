import { rememberChangedRows, type RowChange } from './changed-rows.ts';
import { tableIn, type JourneyMap, type Records, type Rows } from './journey-map.ts';
import type { Table } from './tables.ts';
import type { Id } from './values.ts';

/** The map with these rows added or replaced. */
export const put = <T extends Table>(map: JourneyMap, table: T, ...rows: readonly Rows[T][]): JourneyMap => {
  if (rows.length === 0) return map;
  const before = tableIn(map, table);
  const records: Record<Id, Rows[T]> = { ...before };
  const changes: Record<Id, RowChange<Rows[T]>> = {};
  for (const row of rows) {
    records[row.id] = row;
    if (before[row.id] !== row) changes[row.id] = { before: before[row.id] ?? null, after: row };
  }
  rememberChangedRows(before, records, changes);
  return { ...map, [table]: records };
};

/** The map with some fields of one row replaced; the very same map if nothing differs or the row is missing. */
export function update<T extends Table>(map: JourneyMap, table: T, id: Id, fields: Partial<Rows[T]>): JourneyMap {
  return put(map, table, ...changed(tableIn(map, table)[id], fields));
}

/** The row with some fields replaced, alone in a list; no row if nothing differs or there is none. */
export const changed = <R extends object>(row: R | undefined, fields: Partial<R>): readonly R[] =>
  row === undefined || !differs(row, fields) ? [] : [{ ...row, ...fields }];

/** The row with some fields replaced; the very same row if nothing differs. */
export const withFields = <R extends object>(row: R, fields: Partial<R>): R => changed(row, fields)[0] ?? row;

/** The map without these rows, nor what was dismissed of findings on them; the very same map if none was there. */
export function drop(map: JourneyMap, table: Table, ids: Iterable<Id>): JourneyMap {
  const gone = [...ids].filter((id) => id in map[table]);
  if (gone.length === 0) return map;
  const without = dropRows(map, table, gone);
  const isOnGone = ({ key }: Rows['dismissals']): boolean => placeOf(key).some((id) => gone.includes(id));
  const dismissed = table === 'dismissals' ? [] : idsWhere(without, 'dismissals', isOnGone);
  return dismissed.length === 0 ? without : dropRows(without, 'dismissals', dismissed);
}

/** The ids in the key of what was dismissed: after the finding's code. */
export const placeOf = (key: string): readonly Id[] => key.split(' ').slice(1);

function dropRows(map: JourneyMap, table: Table, ids: readonly Id[]): JourneyMap {
  const before: Records<{ readonly id: Id }> = map[table];
  const records = { ...before };
  const changes: Record<Id, RowChange<{ readonly id: Id }>> = {};
  for (const id of ids) {
    changes[id] = { before: before[id]!, after: null };
    delete records[id];
  }
  rememberChangedRows(before, records, changes);
  return { ...map, [table]: records };
}

/** Ids of the rows for which `test` holds. */
export const idsWhere = <T extends Table>(map: JourneyMap, table: T, test: (row: Rows[T]) => boolean): Id[] => {
  return Object.values(tableIn(map, table))
    .filter(test)
    .map((row) => row.id);
};

const differs = (row: object, fields: object): boolean =>
  Object.entries(fields).some(([key, value]) => !isSame((row as Record<string, unknown>)[key], value));

/** Equality of two field values: primitives, lists of primitives, and flat objects. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = Object.keys(a);
  return (
    Array.isArray(a) === Array.isArray(b) &&
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.is((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
  );
}
