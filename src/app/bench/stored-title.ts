/** Asks IndexedDB itself, past everything the program holds in memory, over a connection that is opened once. */
export function createStoredTitles() {
  let opened: Promise<IDBDatabase> | null = null;
  /** The title of a touchpoint as it is stored; undefined where it has none. */
  return async (mapId: string, id: string): Promise<string | undefined> => {
    opened ??= open();
    const row = await answer<{ title: string } | undefined>(
      (await opened).transaction('touchpoints').objectStore('touchpoints').get([mapId, id]),
    );
    return row?.title;
  };
}

async function open(): Promise<IDBDatabase> {
  const database = await answer(indexedDB.open('tabiji'));
  // Who upgrades or deletes it is not to wait for a benchmark.
  database.onversionchange = () => database.close();
  return database;
}

const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB did not answer.'));
  });
