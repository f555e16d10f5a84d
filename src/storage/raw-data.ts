import { ok, type Id, type Result } from '#model';
import type { Database } from './database.ts';
import { MAP_STORES } from './map-rows.ts';
import type { StorageProblem } from './problem.ts';
import { readRawMap, type RawMap } from './raw-map.ts';
import type { SecondCopy } from './second-copy.ts';

/** A map as it lies on the disk and in its second copy, null where it does not. */
export interface RawData {
  readonly stored: RawMap | null;
  readonly secondCopy: RawMap | null;
}

/** Reads all that there is of a map, with whatever is damaged in it. */
export async function rawDataOf(
  database: Database,
  copy: SecondCopy,
  id: Id,
): Promise<Result<RawData, StorageProblem>> {
  const stored = await database.read(MAP_STORES, (stores) => readRawMap(stores, id));
  if (!stored.ok) return stored;
  const second = await (await copy.database())?.read(MAP_STORES, (stores) => readRawMap(stores, id));
  return ok({ stored: stored.value, secondCopy: second?.ok === true ? second.value : null });
}
