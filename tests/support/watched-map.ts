import { TABLES, type Id, type JourneyMap, type Table } from '#model';

type Row = { readonly id: Id };

/** A map that notes which of its rows are read, and which tables are gone through. */
export interface WatchedMap {
  readonly map: JourneyMap;
  /** Does something, and names the tables that it went through or copied. A table that an edit replaced is watched no more. */
  walksOf(act: () => unknown): string[];
  /** Does something, and names the rows whose fields it read: `touchpoints t1`. A row that an edit replaced is watched no more. */
  readsOf(act: () => unknown): string[];
}

/** Wraps every row of a map, so that a test can count what a derivation looks at. */
export function watchedMap(map: JourneyMap): WatchedMap {
  let reads: Set<string> | null = null;
  let walks: Set<string> | null = null;
  const watched = (table: Table, row: Row): Row =>
    new Proxy(row, {
      get: (target, field) => {
        reads?.add(`${table} ${target.id}`);
        return Reflect.get(target, field);
      },
    });
  const tables = TABLES.map((table) => [
    table,
    new Proxy(Object.fromEntries(Object.values<Row>(map[table]).map((row) => [row.id, watched(table, row)])), {
      ownKeys: (target) => {
        walks?.add(table);
        return Reflect.ownKeys(target);
      },
    }),
  ]);
  return {
    map: { ...map, ...(Object.fromEntries(tables) as Omit<JourneyMap, 'info'>) },
    readsOf: (act) => {
      reads = new Set();
      act();
      const all = [...reads];
      reads = null;
      return all;
    },
    walksOf: (act) => {
      walks = new Set();
      act();
      const all = [...walks];
      walks = null;
      return all;
    },
  };
}
