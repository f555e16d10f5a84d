import { applyChange, TABLES, tableIn, type Change, type Id, type JourneyMap, type Table } from '#model';
import { addMap, entryOf, MAP_STORES, readMap } from './map-rows.ts';
import { forgetRemoved } from './removed-maps.ts';
import type { LibraryEntry, StoreName, Stores } from './schema.ts';

/** A change of a map together with all that is known of the map. */
export interface WholeState {
  readonly mapId: Id;
  readonly change: Change;
  /** The map with the change, as this tab knows it, and the last revision in it. */
  readonly map: JourneyMap;
  readonly revision: number;
  /** Whether a map that is not there is put back. */
  readonly isPutBack: boolean;
}

/** The stores that writing a whole state needs. */
export const WHOLE_STORES: readonly StoreName[] = [...MAP_STORES, 'meta'];

/**
 * Writes every row of a map anew, whatever the engine says of them, in the transaction over `WHOLE_STORES` it is
 * called in, and gives the map's new entry. What other tabs have stored since stays. Unreadable rows are left alone.
 */
export async function writeWhole(stores: Stores, state: WholeState): Promise<LibraryEntry> {
  const { mapId, change, revision, isPutBack } = state;
  if (isPutBack && (await stores.maps.get(mapId)) === undefined) {
    await forgetRemoved(stores, mapId);
    await addMap(stores, mapId, state.map, revision + 1);
    return entryOf(stores, mapId);
  }
  const stored = await readMap(stores, mapId);
  const map = stored.entry.revision > revision ? applyChange(stored.map, change) : state.map;
  const entry: LibraryEntry = {
    ...stored.entry,
    ...map.info,
    touchpointCount: Object.keys(map.touchpoints).length,
    revision: Math.max(stored.entry.revision, revision) + 1,
  };
  await Promise.all(TABLES.map((table) => writeTable(stores, { table, mapId, map, before: stored.map })));
  await stores.maps.put(entry);
  return entry;
}

async function writeTable(
  stores: Stores,
  { table, mapId, map, before }: { table: Table; mapId: Id; map: JourneyMap; before: JourneyMap },
): Promise<void> {
  const rows = stores.rows(table);
  const gone = Object.keys(before[table]).filter((id) => !(id in map[table]));
  await rows.bulkPut(Object.values(tableIn(map, table)).map((row) => ({ ...row, mapId })));
  await rows.bulkDelete(gone.map((id): [Id, Id] => [mapId, id]));
}
