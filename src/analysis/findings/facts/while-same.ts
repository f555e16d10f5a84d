import type { JourneyMap, Table } from '#model';

/** A value that is worked out anew only where one of the tables it reads is another than the last time. */
export function whileSame<V>(tables: readonly Table[], compute: (map: JourneyMap) => V): (map: JourneyMap) => V {
  let last: { readonly map: JourneyMap; readonly value: V } | null = null;
  return (map) => {
    const known = last;
    if (known !== null && tables.every((table) => known.map[table] === map[table])) return known.value;
    const value = compute(map);
    last = { map, value };
    return value;
  };
}
