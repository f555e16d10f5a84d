import { ok, type Id, type Result } from '#model';
import type { Database } from './database.ts';
import type { StorageProblem } from './problem.ts';

/**
 * Small values that belong to this device and not to a map's content: viewport, open panels, last backup. Without
 * undo, not in any file. With `mapId` a value goes when that map is removed for good.
 */
export interface Device {
  /** What was set last; undefined where nothing was, or where it cannot be read. Its type is the caller's to check. */
  get(key: string, mapId?: Id): Promise<unknown>;
  /** Any value that can be cloned. A failure may be ignored: all that is lost is convenience. */
  set(key: string, value: unknown, mapId?: Id): Promise<Result<null, StorageProblem>>;
}

/** The device's own values in an open database. */
export const createDevice = (database: Database): Device => ({
  get: async (key, mapId = '') => {
    const result = await database.read(['device'], (stores) => stores.device.get([mapId, key]));
    return result.ok ? result.value?.value : undefined;
  },
  set: async (key, value, mapId = '') => {
    const result = await database.write(['device'], (stores) => stores.device.put({ mapId, key, value }), 'relaxed');
    return result.ok ? ok(null) : result;
  },
});
