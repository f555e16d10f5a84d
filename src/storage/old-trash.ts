import { TRASH_DAYS, type Id, type Timestamp } from '#model';
import type { Database } from './database.ts';
import type { Device } from './device.ts';
import type { Library } from './library.ts';
import { soundEntry } from './sound-entry.ts';

const DAY = 24 * 60 * 60_000;

/** What the device remembers of a map in the trash: when it was first found to be old. */
const KEY = 'oldSince';

/**
 * Removes for good what has been in the trash for `TRASH_DAYS`, and gives the ids. A map has to be found old on two
 * days: a clock that jumps ahead takes nothing at once, and one that was wrong when the map was thrown away neither.
 */
export async function removeOldTrash(
  database: Database,
  { library, device, now }: { library: Library; device: Device; now: () => Timestamp },
): Promise<readonly Id[]> {
  const found = await database.read(['maps'], async (stores) => (await stores.maps.toArray()).map(soundEntry));
  if (!found.ok) return [];
  const removed: Id[] = [];
  for (const { id, trashedAt } of found.value) {
    if (trashedAt === null || age(trashedAt, now()) < TRASH_DAYS * DAY) continue;
    const since = await device.get(KEY, id);
    // Of another time in the trash, or of a clock that has been set back since.
    const isNoted = typeof since === 'string' && since >= trashedAt && age(since, now()) >= 0;
    if (!isNoted) await device.set(KEY, now(), id);
    else if (age(since, now()) >= DAY && (await library.remove(id)).ok) removed.push(id);
  }
  return removed;
}

const age = (at: Timestamp, now: Timestamp): number => Date.parse(now) - Date.parse(at);
