import { diff, isSame, TABLES, type Change, type Id, type JourneyMap, type Table } from '#model';

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

/** The same map, made of the rows of `known` wherever they say the same. */
export function withRowsOf(known: JourneyMap, map: JourneyMap): JourneyMap {
  const tables = TABLES.map((table) => [table, tableWithRowsOf(known[table], map[table])] as const);
  const info = isSame(known.info, map.info) ? known.info : map.info;
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
