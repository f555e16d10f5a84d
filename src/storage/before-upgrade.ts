import { TABLES, type Table } from '#model';
import { openLifeboat, type Lifeboat } from './lifeboat.ts';
import type { RawMap } from './raw-map.ts';
import { lookInto, schemaVersionOf } from './schema-gate.ts';
import { SCHEMA_VERSION, type LibraryEntry, type StoredRow } from './schema.ts';

/** The maps as they were before the database was last brought up to date, as files; null without private files. */
export const openBeforeUpgrade = (name: string): Promise<Lifeboat | null> =>
  openLifeboat(`${name}.before-${SCHEMA_VERSION}`);

/**
 * Keeps the maps of an older version's database as files, before it is opened and with that brought up to date. What
 * goes wrong here keeps nobody from opening it: an upgrade that fails leaves everything as it was.
 */
export async function keepBeforeUpgrade(name: string): Promise<void> {
  try {
    const maps = await lookInto(name, indexedDB, mapsIfOlder);
    if (maps === null || maps.length === 0) return;
    const files = await openBeforeUpgrade(name);
    for (const map of maps) await files?.put(map);
  } catch {
    // Opening it says what is wrong.
  }
}

async function mapsIfOlder(database: IDBDatabase): Promise<readonly RawMap[]> {
  const version = await schemaVersionOf(database);
  if (version === 0 || version >= SCHEMA_VERSION) return [];
  const rowsIn = async <R>(store: string): Promise<readonly R[]> =>
    database.objectStoreNames.contains(store) ? allIn<R>(database, store) : [];
  const tables = await Promise.all(
    TABLES.map(async (table) => [table, await rowsIn<StoredRow<Table>>(table)] as const),
  );
  const entries = await rowsIn<LibraryEntry>('maps');
  return entries.map((entry) => {
    const rows = tables.map(([table, all]) => [table, all.filter(({ mapId }) => mapId === entry.id)]);
    return { entry, rows: Object.fromEntries(rows) as RawMap['rows'] };
  });
}

const allIn = <R>(database: IDBDatabase, store: string): Promise<readonly R[]> =>
  new Promise((resolve, reject) => {
    const request: IDBRequest<R[]> = database.transaction(store).objectStore(store).getAll();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error(`${store} cannot be read.`));
  });
