/** The least that a durable edit can cost: one row in one strict transaction of IndexedDB. */

/** @type {Promise<IDBDatabase>} */
const database = new Promise((resolve, reject) => {
  const opening = indexedDB.open('bench', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { keyPath: 'id' });
  opening.onsuccess = () => resolve(opening.result);
  opening.onerror = () => reject(opening.error ?? new Error('The database did not open.'));
});

/** @type {(row: { id: string, title: string }) => Promise<void>} */
export const writeStrictly = async (row) => {
  const transaction = (await database).transaction('rows', 'readwrite', { durability: 'strict' });
  transaction.objectStore('rows').put(row);
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onerror = () => reject(transaction.error ?? new Error('The row was not written.'));
  });
};
