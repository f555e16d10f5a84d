import { tableIn, type JourneyMap, type Rows } from './journey-map.ts';
import type { Table } from './tables.ts';
import type { Id } from './values.ts';

/** The map with these rows added or replaced. */
export const put = <T extends Table>(map: JourneyMap, table: T, ...rows: readonly Rows[T][]): JourneyMap => {
  if (rows.length === 0) return map;
  const records: Record<Id, Rows[T]> = { ...tableIn(map, table) };
  for (const row of rows) records[row.id] = row;
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

/** The map without these rows; the very same map if none was there. */
export function drop(map: JourneyMap, table: Table, ids: Iterable<Id>): JourneyMap {
  const records: Record<Id, unknown> = { ...map[table] };
  let found = false;
  for (const id of ids) {
    found ||= id in records;
    delete records[id];
  }
  return found ? { ...map, [table]: records } : map;
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
