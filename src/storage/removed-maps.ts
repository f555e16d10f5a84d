import type { Id, Timestamp } from '#model';
import type { Stores } from './schema.ts';

const KEY = 'removed';

/** How many are remembered: as many as anybody deletes within the life of a second copy that could not be reached. */
const MOST = 5_000;

/** The maps that were removed for good, each with when: no copy that turns up late is to bring them back. */
export type RemovedMaps = Readonly<Record<Id, Timestamp>>;

/** Reads them, in a transaction over `meta`. */
export async function removedMaps(stores: Pick<Stores, 'meta'>): Promise<RemovedMaps> {
  const value = (await stores.meta.get(KEY))?.value;
  return typeof value === 'object' && value !== null ? { ...(value as RemovedMaps) } : {};
}

/** Notes that these are removed, in a transaction over `meta`. */
export async function noteRemoved(stores: Pick<Stores, 'meta'>, ids: readonly Id[], at: Timestamp): Promise<void> {
  const all = { ...(await removedMaps(stores)), ...Object.fromEntries(ids.map((id) => [id, at])) };
  await stores.meta.put({ key: KEY, value: Object.fromEntries(Object.entries(all).slice(-MOST)) });
}

/** Takes back that one is removed, as it is kept after all; in a transaction over `meta`. */
export async function forgetRemoved(stores: Pick<Stores, 'meta'>, id: Id): Promise<void> {
  const { [id]: known, ...others } = await removedMaps(stores);
  if (known !== undefined) await stores.meta.put({ key: KEY, value: others });
}
