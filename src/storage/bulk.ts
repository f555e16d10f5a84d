import type { Id, JourneyMap } from '#model';
import { within } from './within.ts';

/** What is done in a worker, in the database of this name. */
export type BulkOrder =
  | { readonly kind: 'add'; readonly name: string; readonly id: Id; readonly map: JourneyMap }
  | { readonly kind: 'copy'; readonly name: string; readonly id: Id };

/** Writes large maps away from the page, which each row would hold up for a tenth of a millisecond. */
export interface Bulk {
  /** Stores a new map and gives its id; null where that is to be done here, under another id. */
  add(map: JourneyMap, newId: () => Id): Promise<Id | null>;
  /** Copies a map of so many touchpoints into the second copy; false where that is to be done here. */
  copy(id: Id, touchpoints: number): Promise<boolean>;
}

/** From so many touchpoints on a worker is sooner ready than the page. */
const LARGE = 300;

/** Milliseconds that a worker may take. */
const PATIENCE = 20_000;

/** Writes into the database of this name and its second copy. */
export const createBulk = (name: string): Bulk => ({
  add: async (map, newId) => {
    if (Object.keys(map.touchpoints).length < LARGE) return null;
    const id = newId();
    return (await inWorker({ kind: 'add', name, id, map })) ? id : null;
  },
  copy: async (id, touchpoints) => touchpoints >= LARGE && (await inWorker({ kind: 'copy', name, id })),
});

/** Where a worker would not find the database. */
export const noBulk: Bulk = { add: async () => null, copy: async () => false };

/** Whether it has been done; where it has not, it may still have been when nobody waited any more. */
async function inWorker(order: BulkOrder): Promise<boolean> {
  const worker = new Worker(new URL('./bulk.worker.ts', import.meta.url), { type: 'module' });
  const answer = new Promise<boolean>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<boolean>) => resolve(data));
    worker.addEventListener('error', () => resolve(false));
  });
  worker.postMessage(order);
  const isDone = await within(answer, PATIENCE, false);
  worker.terminate();
  return isDone;
}
