import { ok, TABLES, type Id, type Result, type Table } from '#model';
import type { Database } from './database.ts';
import { MAP_STORES, mapOf, readMap, rowsOf, type Damage, type FoundMap, type ReadMap } from './map-rows.ts';
import { withLateFields } from './older-row.ts';
import type { StorageProblem } from './problem.ts';
import { readRawMap } from './raw-map.ts';
import { isWhole } from './row-shape.ts';
import type { LibraryEntry } from './schema.ts';
import type { SecondCopy } from './second-copy.ts';
import { soundEntry } from './sound-entry.ts';

type Answer<T> = Promise<Result<T, StorageProblem>>;

/** Reads a map, whatever has happened to rows of it. What the second copy has of these is put in their place. */
export async function readAnyhow(database: Database, copy: SecondCopy, id: Id): Answer<ReadMap> {
  const read = await readOnce(database, id);
  if (!read.ok) return read;
  const restored = await restore(database, copy, id, read.value.damages.filter(isUnreadable));
  if (restored.length === 0) return read;
  const again = await readOnce(database, id);
  return again.ok ? ok({ ...again.value, damages: [...again.value.damages, ...restored] }) : again;
}

/** All entries of the library; of one that cannot be read, its id. */
export async function entriesAnyhow(database: Database): Answer<readonly LibraryEntry[]> {
  const read = await database.read(['maps'], (stores) => stores.maps.toArray());
  if (read.ok || !isBroken(read.problem)) return read;
  const keys = await database.read(['maps'], (stores) => stores.maps.toCollection().primaryKeys());
  if (!keys.ok) return keys;
  const entries = await Promise.all(keys.value.map((id) => entryAnyhow(database, id)));
  return ok(entries.map(({ entry }) => entry));
}

/** Whether nothing of it could be made out. */
const isUnreadable = ({ code }: Damage): boolean => code === 'unreadable';

// One value that cannot be read ends the whole transaction: then each row is asked for on its own.
async function readOnce(database: Database, id: Id): Answer<ReadMap> {
  const read = await database.read(MAP_STORES, (stores) => readMap(stores, id));
  return read.ok || !isBroken(read.problem) ? read : readRowByRow(database, id);
}

async function readRowByRow(database: Database, id: Id): Answer<ReadMap> {
  const { entry, isLost } = await entryAnyhow(database, id);
  const unreadable: FoundMap['unreadable'][number][] = isLost ? [{ table: 'maps', id }] : [];
  const rows: Partial<Record<Table, object[]>> = {};
  for (const table of TABLES) {
    const keys = await database.read([table], (stores) => rowsOf(stores, table, id).primaryKeys());
    if (!keys.ok) return keys;
    rows[table] = [];
    for (const key of keys.value) {
      const row = await database.read([table], (stores) => stores.rows(table).get(key));
      if (row.ok && row.value !== undefined) rows[table].push(row.value);
      else unreadable.push({ table, id: key[1] });
    }
  }
  return ok(mapOf({ entry, rows: rows as FoundMap['rows'], unreadable }));
}

async function entryAnyhow(database: Database, id: Id): Promise<{ entry: LibraryEntry; isLost: boolean }> {
  const read = await database.read(['maps'], (stores) => stores.maps.get(id));
  if (read.ok && read.value !== undefined) return { entry: read.value, isLost: false };
  return { entry: soundEntry({ id } as LibraryEntry), isLost: true };
}

const isBroken = ({ code }: StorageProblem): boolean => code === 'failed' || code === 'unavailable';

/** Puts what the second copy has in the place of unreadable rows, and says of which. */
async function restore(
  database: Database,
  copy: SecondCopy,
  id: Id,
  unreadable: readonly Damage[],
): Promise<readonly Damage[]> {
  const second = unreadable.length === 0 ? null : await copy.database();
  const read = await second?.read(MAP_STORES, (stores) => readRawMap(stores, id));
  if (read?.ok !== true || read.value === null) return [];
  const { entry, rows } = read.value;
  const found = TABLES.flatMap((table) =>
    rows[table]
      .filter((row) => isWhole(table, withLateFields(table, row)) && unreadable.some(names(table, row.id)))
      .map((row) => ({ table, row })),
  );
  const isEntryFound = unreadable.some(names('maps', id)) && soundEntry(entry) === entry;
  const written = await database.write(MAP_STORES, async (stores) => {
    for (const { table, row } of found) await stores.rows(table).put(row);
    if (!isEntryFound) return;
    const known = await stores.maps.get(id).catch(() => undefined);
    const revision = known === undefined ? 0 : soundEntry(known).revision;
    await stores.maps.put({ ...entry, revision: Math.max(revision, entry.revision) });
  });
  if (!written.ok) return [];
  const restored: Damage[] = found.map(({ table, row }) => ({ code: 'restored', table, id: row.id }));
  return isEntryFound ? [...restored, { code: 'restored', table: 'maps', id }] : restored;
}

const names =
  (table: Table | 'maps', id: Id) =>
  (damage: Damage): boolean =>
    damage.table === table && damage.id === id;
