import { ok, type Id, type Result } from '#model';
import type { Database } from './database.ts';
import { MAP_STORES } from './map-rows.ts';
import type { StorageProblem } from './problem.ts';
import { putRawMap, readRawMap } from './raw-map.ts';

/** Copies a map as it lies in one database into another. One that is not there is left as the other has it. */
export async function copyWhole(from: Database, to: Database, id: Id): Promise<Result<null, StorageProblem>> {
  const read = await from.read(MAP_STORES, (stores) => readRawMap(stores, id));
  if (!read.ok) return read;
  const raw = read.value;
  // What the one has lost is not to be lost in the other.
  if (raw === null) return ok(null);
  const put = await to.write(MAP_STORES, (stores) => putRawMap(stores, raw));
  return put.ok ? ok(null) : put;
}
