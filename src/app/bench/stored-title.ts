/** The title of a touchpoint as IndexedDB has it, past everything the program holds in memory; undefined where it has none. */
export function storedTitle(mapId: string, id: string): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('tabiji');
    opening.onerror = () => reject(opening.error ?? new Error('The database did not open.'));
    opening.onsuccess = () => {
      const database = opening.result;
      const reading = database.transaction('touchpoints').objectStore('touchpoints').get([mapId, id]) as IDBRequest<
        { title: string } | undefined
      >;
      reading.onerror = () => reject(reading.error ?? new Error('The row was not read.'));
      reading.onsuccess = () => resolve(reading.result?.title);
      reading.transaction?.addEventListener('complete', () => database.close());
    };
  });
}
