import { onTestFinished } from 'vitest';

/** Opens the database as another program would; closed after the test. */
export async function openRaw(
  name: string,
  version?: number,
  upgrade: (database: IDBDatabase) => void = () => {},
  factory: IDBFactory = indexedDB,
): Promise<IDBDatabase> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = factory.open(name, version);
    request.onupgradeneeded = () => upgrade(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error(`${name} did not open.`));
  });
  onTestFinished(() => database.close());
  return database;
}

/** The version of a database as the browser counts it; undefined where there is none. */
export const versionOf = async (name: string): Promise<number | undefined> =>
  (await indexedDB.databases()).find((database) => database.name === name)?.version;

/** A database as it was saved to a file: its version as the browser counts it, and its stores. */
export interface SavedDatabase {
  readonly version: number;
  readonly stores: Readonly<Record<string, { readonly keyPath: string | string[]; readonly rows: readonly object[] }>>;
}

/** Makes the database that was saved. */
export async function restoreRaw(name: string, { version, stores }: SavedDatabase): Promise<void> {
  const database = await openRaw(name, version, (fresh) => {
    for (const [store, { keyPath, rows }] of Object.entries(stores)) {
      const made = fresh.createObjectStore(store, { keyPath });
      for (const row of rows) made.put(row);
    }
  });
  database.close();
}

/** All rows of a store. */
export const rowsIn = (database: IDBDatabase, store: string): Promise<unknown[]> =>
  new Promise((resolve, reject) => {
    const request = database.transaction(store).objectStore(store).getAll();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error(`${store} cannot be read.`));
  });
