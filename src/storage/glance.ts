/** A first look at the library, before the storage itself is here: reads, and changes nothing. */
import { lookInto, schemaVersionOf } from './schema-gate.ts';
import { createPendingMoves } from './pending-moves.ts';
import { SCHEMA_VERSION, type LibraryEntry } from './schema.ts';
import { shelvesOf, type Shelves } from './shelves.ts';

/** Milliseconds that the browser may take. */
const PATIENCE = 1_000;

/**
 * The library as it lies on this device. Null where there is more to be said than a list: the database does not open or
 * is of another version, it cannot be read, or nothing is in it.
 */
export async function glanceAtLibrary(name = 'tabiji'): Promise<Shelves | null> {
  try {
    const tooLong = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE, null));
    const entries = await Promise.race([lookInto(name, indexedDB, entriesIn).then((found) => found ?? []), tooLong]);
    // Where nothing is, there may have been something: only the second copy knows.
    if (entries === null || entries.length === 0) return null;
    return shelvesOf(createPendingMoves(name).on(entries));
  } catch {
    // The storage says what is wrong when it opens.
    return null;
  }
}

async function entriesIn(database: IDBDatabase): Promise<readonly LibraryEntry[] | null> {
  if ((await schemaVersionOf(database)) !== SCHEMA_VERSION) return null;
  return new Promise((resolve, reject) => {
    const transaction = database.transaction('maps');
    const entries: IDBRequest<LibraryEntry[]> = transaction.objectStore('maps').getAll();
    transaction.oncomplete = () => resolve(entries.result);
    transaction.onabort = () => reject(entries.error ?? new Error('The maps cannot be read.'));
  });
}
