import { TABLES, type Id, type Table } from '#model';
import { rowsOf } from './map-rows.ts';
import { withLateFields } from './older-row.ts';
import { isWhole } from './row-shape.ts';
import type { LibraryEntry, StoredRow, Stores } from './schema.ts';
import { soundEntry } from './sound-entry.ts';

/** A map as it lies on the disk, with whatever is damaged in it. */
export interface RawMap {
  readonly entry: LibraryEntry;
  readonly rows: Readonly<Record<Table, readonly StoredRow<Table>[]>>;
}

/** Reads a map as it lies there, in the transaction over `MAP_STORES` it is called in; null where there is none. */
export async function readRawMap(stores: Stores, id: Id): Promise<RawMap | null> {
  const entry = await stores.maps.get(id);
  if (entry === undefined) return null;
  const rows = await Promise.all(TABLES.map(async (table) => [table, await rowsOf(stores, table, id).toArray()]));
  return { entry, rows: Object.fromEntries(rows) as RawMap['rows'] };
}

/**
 * Puts a map in the place of an older one or of none, in the transaction over `MAP_STORES` it is called in. What is
 * unreadable takes the place of nothing that can be read. Gives whether it was newer than what was there.
 */
export async function putRawMap(stores: Stores, { entry, rows }: RawMap): Promise<boolean> {
  const stored = await stores.maps.get(entry.id);
  if (stored !== undefined && soundEntry(stored).revision >= soundEntry(entry).revision) return false;
  await Promise.all(TABLES.map((table) => putTable(stores, { table, id: entry.id, rows: rows[table] })));
  await stores.maps.put(entry);
  return true;
}

async function putTable(
  stores: Stores,
  { table, id, rows }: { table: Table; id: Id; rows: readonly StoredRow<Table>[] },
): Promise<void> {
  const broken = rows.filter((row) => !isSound(table, row));
  const known = broken.length === 0 ? [] : await rowsOf(stores, table, id).toArray();
  const better = new Map(known.filter((row) => isSound(table, row)).map((row) => [row.id, row]));
  const put = new Map(broken.map((row) => [row, better.get(row.id) ?? row]));
  await rowsOf(stores, table, id).delete();
  for (let at = 0; at < rows.length; at += PORTION)
    await stores.rows(table).bulkPut(rows.slice(at, at + PORTION).map((row) => put.get(row) ?? row));
}

/** Rows that are put at once; between portions whoever uses the page comes to their turn. */
const PORTION = 250;

const isSound = (table: Table, row: StoredRow<Table>): boolean => isWhole(table, withLateFields(table, row));
