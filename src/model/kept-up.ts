import { changedRows, type ChangedRows } from './changed-rows.ts';
import type { Records, Rows } from './journey-map.ts';
import type { Table } from './tables.ts';

/** The tables that a derived value reads, and no more of the map. */
export type Reads<T extends Table> = { readonly [K in T]: Records<Rows[K]> };

/** By table, the rows that are others now. */
export type Changes<T extends Table> = { readonly [K in T]: ChangedRows<Rows[K]> };

/** How a value is derived from some tables. */
export interface Derivation<T extends Table, V> {
  fresh(map: Reads<T>): V;
  /** What `fresh` would give, from what it gave before these rows changed; the very same value if they do not concern it. */
  update(before: V, map: Reads<T>, changes: Changes<T>): V;
}

interface Kept<T extends Table, V> {
  readonly map: Reads<T>;
  readonly value: V;
}

/** Where more rows than this changed at once, deriving everything anew is as quick. */
const FEW = 256;

/**
 * A derived value that stays the same as long as the tables it reads do, and is then brought up to date from the rows
 * that changed: an edit costs what it touches, and nothing where it touches other tables.
 */
export function keptUp<T extends Table, V>(
  tables: readonly [T, ...T[]],
  { fresh, update }: Derivation<T, V>,
): (map: Reads<T>) => V {
  const [first] = tables;
  const known = new WeakMap<object, Kept<T, V>>();
  let latest: Kept<T, V> | undefined;
  return (map) => {
    const last: Kept<T, V> | undefined = known.get(map[first]) ?? latest;
    if (last === undefined) latest = { map, value: fresh(map) };
    else if (tables.every((table) => last.map[table] === map[table])) latest = last;
    else {
      const changes = fewChanges(tables, last.map, map);
      latest = { map, value: changes === null ? fresh(map) : update(last.value, map, changes) };
    }
    known.set(map[first], latest);
    return latest.value;
  };
}

/** What lies between two maps in some tables; null where that is much. */
function fewChanges<T extends Table>(tables: readonly T[], before: Reads<T>, after: Reads<T>): Changes<T> | null {
  let count = 0;
  const changes: { [K in T]?: ChangedRows<Rows[K]> } = {};
  for (const table of tables) {
    changes[table] = changedRows(before[table], after[table]);
    count += Object.keys(changes[table]).length;
  }
  return count > FEW ? null : (changes as Changes<T>);
}
