import { Refused } from './problem.ts';
import { SCHEMA_VERSION, SCHEMA_VERSION_KEY, type MetaRow } from './schema.ts';

/** Rejects with `newerSchema` where the database was written by a newer version of the program. */
export async function refuseNewerSchema(name: string, factory: IDBFactory): Promise<void> {
  const found = (await lookInto(name, factory, schemaVersionOf)) ?? 0;
  if (found > SCHEMA_VERSION) throw new Refused({ code: 'newerSchema', found, known: SCHEMA_VERSION });
}

/**
 * Looks into a database as it is; null where there is none, and then none is created. Without Dexie, which would add
 * the stores it misses to another version's database on opening it.
 */
export const lookInto = <T>(
  name: string,
  factory: IDBFactory,
  look: (database: IDBDatabase) => Promise<T>,
): Promise<T | null> =>
  new Promise((resolve, reject) => {
    const request = factory.open(name);
    let isNew = false;
    // Opening a name creates it; aborting takes that back.
    request.onupgradeneeded = () => {
      isNew = true;
      request.transaction?.abort();
    };
    request.onerror = () => (isNew ? resolve(null) : reject(reasonOf(request)));
    request.onsuccess = () => {
      const database = request.result;
      look(database)
        .then(resolve, reject)
        .finally(() => database.close());
    };
  });

/** The schema version that stands in the database, 0 where none does. */
export const schemaVersionOf = (database: IDBDatabase): Promise<number> =>
  new Promise((resolve, reject) => {
    if (!database.objectStoreNames.contains('meta')) return resolve(0);
    const transaction = database.transaction('meta');
    const entry: IDBRequest<MetaRow | undefined> = transaction.objectStore('meta').get(SCHEMA_VERSION_KEY);
    // Only then is it closed at once, and does not stand in the way of an upgrade.
    transaction.oncomplete = () => resolve(Number(entry.result?.value ?? 0));
    transaction.onabort = () => reject(reasonOf(entry));
  });

const reasonOf = ({ error }: IDBRequest): Error => error ?? new Error('The database did not open.');
