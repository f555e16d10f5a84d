import { Dexie } from 'dexie';
import {
  RECORDS,
  repair,
  TABLES,
  tableIn,
  tableOf,
  type Flaw,
  type Id,
  type Info,
  type JourneyMap,
  type Rows,
  type Table,
} from '#model';
import { withLateFields } from './older-row.ts';
import { Refused } from './problem.ts';
import { isWhole } from './row-shape.ts';
import type { LibraryEntry, StoreName, StoredRow, Stores } from './schema.ts';
import { isSoundEntry, soundEntry } from './sound-entry.ts';

/**
 * What was wrong with a stored map: a row that is left out because it cannot be read or fields of it are missing or of
 * another type (the fields of its entry are set anew); such a row that came from the second copy; or a flaw mended.
 */
export type Damage =
  Flaw | { readonly code: 'unreadable' | 'restored'; readonly table: Table | 'maps'; readonly id: Id };

/** A map as it is stored. Without unreadable rows it may still have flaws; with them, their traces are mended. */
export interface ReadMap {
  readonly entry: LibraryEntry;
  readonly map: JourneyMap;
  readonly damages: readonly Damage[];
}

/** Stores that hold a whole map. */
export const MAP_STORES: readonly StoreName[] = ['maps', ...TABLES];

/** Stores in which anything of a map may lie. */
export const ALL_STORES: readonly StoreName[] = [...MAP_STORES, 'versions', 'drafts', 'device'];

/** The map's entry, sound; ends the transaction with `notFound` where there is none. */
export const entryOf = async (stores: Stores, id: Id): Promise<LibraryEntry> =>
  soundEntry(await storedEntryOf(stores, id));

async function storedEntryOf(stores: Stores, id: Id): Promise<LibraryEntry> {
  const entry = await stores.maps.get(id);
  if (entry === undefined) throw new Refused({ code: 'notFound', id });
  return entry;
}

/** The info of a map, which is kept in its library entry. */
export const infoOf = (entry: LibraryEntry): Info =>
  Object.fromEntries(INFO_FIELDS.map((field) => [field, entry[field]])) as unknown as Info;

const INFO_FIELDS = Object.keys(RECORDS.info) as readonly (keyof Info)[];

/** What lies on the disk of a map. */
export interface FoundMap {
  readonly entry: LibraryEntry;
  readonly rows: Readonly<Record<Table, readonly object[]>>;
  /** Keys of which nothing can be read. */
  readonly unreadable: readonly { readonly table: Table | 'maps'; readonly id: Id }[];
}

/** Reads a whole map, in the transaction over `MAP_STORES` it is called in. */
export async function readMap(stores: Stores, id: Id): Promise<ReadMap> {
  const entry = await storedEntryOf(stores, id);
  const rows = await Promise.all(TABLES.map(async (table) => [table, await rowsOf(stores, table, id).toArray()]));
  return mapOf({ entry, rows: Object.fromEntries(rows) as FoundMap['rows'], unreadable: [] });
}

/** The rows of a map in one table. */
export const rowsOf = (stores: Stores, table: Table, id: Id) =>
  stores
    .rows(table)
    .where('[mapId+id]')
    .between(...rangeOf(id));

/** The map that is made of what was found, without what makes no sense. */
export function mapOf({ entry: stored, rows, unreadable: lost }: FoundMap): ReadMap {
  const entry = soundEntry(stored);
  const unreadable: Damage[] = lost.map(({ table, id }) => ({ code: 'unreadable', table, id }));
  if (!isSoundEntry(stored)) unreadable.push({ code: 'unreadable', table: 'maps', id: entry.id });
  const tables = TABLES.map((table) => {
    const whole: Rows[Table][] = [];
    for (const found of rows[table]) {
      const row = withLateFields(table, found) as StoredRow<Table>;
      if (isWhole(table, row)) whole.push(withoutMapId(row));
      else unreadable.push({ code: 'unreadable', table, id: row.id });
    }
    return [table, tableOf(whole)];
  });
  const map = { info: infoOf(entry), ...Object.fromEntries(tables) } as JourneyMap;
  const { map: sound, flaws } = repair(map);
  // Who saves the map writes its mended flaws too. What refers to an unreadable row is not to go from the disk
  // with that: it may be readable again some day.
  return { entry, map: unreadable.length === 0 ? map : sound, damages: [...unreadable, ...flaws] };
}

/** Writes a map that is not there yet, in the transaction over `MAP_STORES` it is called in; as its first revision, if no other is given. */
export async function addMap(stores: Stores, id: Id, map: JourneyMap, revision = 1): Promise<void> {
  const add = <T extends Table>(table: T): Promise<unknown> =>
    stores.rows(table).bulkAdd(Object.values(tableIn(map, table)).map((row) => ({ ...row, mapId: id })));
  await stores.maps.add({
    ...map.info,
    id,
    touchpointCount: Object.keys(map.touchpoints).length,
    revision,
    trashedAt: null,
  });
  await Promise.all(TABLES.map(add));
}

/** Removes every trace of a map, in the transaction over `ALL_STORES` it is called in. */
export async function deleteMap(stores: Stores, id: Id): Promise<void> {
  const remove = (rows: Pick<Stores['versions'], 'where'>): Promise<unknown> =>
    rows
      .where('[mapId+id]')
      .between(...rangeOf(id))
      .delete();
  await stores.maps.delete(id);
  await stores.device
    .where('[mapId+key]')
    .between(...rangeOf(id))
    .delete();
  await Promise.all([stores.versions, stores.drafts, ...TABLES.map(stores.rows)].map(remove));
}

// Named by the whole primary key, as only then Dexie deletes the range at once: 31 ms for 20,000 rows, not 4 s.
const rangeOf = (mapId: Id): [[Id, unknown], [Id, unknown]] => [
  [mapId, Dexie.minKey],
  [mapId, Dexie.maxKey],
];

const withoutMapId = <T extends Table>({ mapId: _mapId, ...row }: StoredRow<T>): Rows[T] => row as unknown as Rows[T];
