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
  // What is derived from a map keeps the order of its rows, as a change does: new ones come last.
  const ids = [...Object.keys(known).filter((id) => id in rows), ...Object.keys(rows).filter((id) => !(id in known))];
  for (const id of ids) {
    const [old, row] = [known[id], rows[id]!];
    same[id] = old !== undefined && isSameRow(old, row) ? old : row;
    if (same[id] !== old) isKnown = false;
  }
  return isKnown && Object.keys(known).length === Object.keys(same).length ? known : same;
}

const isSameRow = (a: object, b: object): boolean =>
  a === b || Object.entries(a).every(([key, value]) => isSame(value, (b as Record<string, unknown>)[key]));
