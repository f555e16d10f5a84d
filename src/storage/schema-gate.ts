import { Refused } from './problem.ts';
import { SCHEMA_VERSION, SCHEMA_VERSION_KEY, type MetaRow } from './schema.ts';

/**
 * Rejects with `newerSchema` where the database was written by a newer version of the program. Looks
 * without Dexie, which would add the stores it misses to the newer database on opening it.
 */
export async function refuseNewerSchema(name: string, factory: IDBFactory): Promise<void> {
  const found = await schemaVersionIn(name, factory);
  if (found > SCHEMA_VERSION) throw new Refused({ code: 'newerSchema', found, known: SCHEMA_VERSION });
}

/** The schema version that stands in the database, 0 where there is none. Creates nothing. */
const schemaVersionIn = (name: string, factory: IDBFactory): Promise<number> =>
  new Promise((resolve, reject) => {
    const request = factory.open(name);
    let isNew = false;
    // Opening a name creates it; aborting takes that back.
    request.onupgradeneeded = () => {
      isNew = true;
      request.transaction?.abort();
    };
    request.onerror = () => (isNew ? resolve(0) : reject(reasonOf(request)));
    request.onsuccess = () => {
      const database = request.result;
      const done = (settle: () => void): void => {
        database.close();
        settle();
      };
      if (!database.objectStoreNames.contains('meta')) return done(() => resolve(0));
      const transaction = database.transaction('meta');
      const entry: IDBRequest<MetaRow | undefined> = transaction.objectStore('meta').get(SCHEMA_VERSION_KEY);
      // Only then is it closed at once, and does not stand in the way of an upgrade.
      transaction.oncomplete = () => done(() => resolve(Number(entry.result?.value ?? 0)));
      transaction.onabort = () => done(() => reject(reasonOf(entry)));
    };
  });

const reasonOf = ({ error }: IDBRequest): Error => error ?? new Error('The database did not open.');
