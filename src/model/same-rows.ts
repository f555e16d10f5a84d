import type { JourneyMap } from './journey-map.ts';
import { isSame } from './patch.ts';
import { TABLES, type Table } from './tables.ts';
import type { Id } from './values.ts';

/** The same map, made of the rows of `known` wherever they say the same; `known` itself where all of it does. */
export function withRowsOf(known: JourneyMap, map: JourneyMap): JourneyMap {
  const tables = TABLES.map((table) => [table, tableWithRowsOf(known[table], map[table])] as const);
  const info = isSame(known.info, map.info) ? known.info : map.info;
  if (info === known.info && tables.every(([table, rows]) => rows === known[table])) return known;
  return { ...(Object.fromEntries(tables) as unknown as Pick<JourneyMap, Table>), info };
}

type Rows = Readonly<Record<Id, object>>;

function tableWithRowsOf(known: Rows, rows: Rows): Rows {
  if (known === rows) return known;
  const same: Record<Id, object> = {};
  let isKnown = true;
  for (const [id, row] of Object.entries(rows)) {
    const old = known[id];
    same[id] = old !== undefined && isSameRow(old, row) ? old : row;
    if (same[id] !== old) isKnown = false;
  }
  return isKnown && Object.keys(known).length === Object.keys(same).length ? known : same;
}

const isSameRow = (a: object, b: object): boolean =>
  a === b || Object.entries(a).every(([key, value]) => isSame(value, (b as Record<string, unknown>)[key]));
