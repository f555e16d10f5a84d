import type { Page } from 'playwright';
import type { Touchpoint } from '#model';

/** What the database holds for each field of each card (`id.field`): its own words, and those kept of what was typed. */
export async function wordsOnDisk(page: Page): Promise<ReadonlyMap<string, readonly string[]>> {
  const { touchpoints, kept } = await page.evaluate(readStores);
  const words = touchpoints.flatMap(({ id, title, voice }): [string, string[]][] => [
    [`${id}.title`, [title]],
    [`${id}.voice`, [voice, ...kept]],
  ]);
  return new Map(words);
}

/** Runs in the page. */
async function readStores(): Promise<{ touchpoints: Touchpoint[]; kept: string[] }> {
  const answer = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('The database cannot be read.'));
    });
  const database = await answer(indexedDB.open('tabiji'));
  const transaction = database.transaction(['touchpoints', 'drafts']);
  const touchpoints: Touchpoint[] = await answer(transaction.objectStore('touchpoints').getAll());
  const drafts: Record<string, unknown>[] = await answer(transaction.objectStore('drafts').getAll());
  database.close();
  const kept = drafts.flatMap((draft) => Object.values(draft).filter((value) => typeof value === 'string'));
  return { touchpoints, kept };
}
