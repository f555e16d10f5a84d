import { TABLES, touchedFields, type Change, type Id, type Rows, type Table } from '#model';
import { entryOf } from './map-rows.ts';
import type { LibraryEntry, StoreName, StoredRow, Stores } from './schema.ts';

/** The stores that writing this change needs. */
export const storesFor = (change: Change): StoreName[] => [
  'maps',
  ...TABLES.filter((table) => change[table] !== undefined),
];

/**
 * Writes a change into the stored map, in the transaction over `storesFor` it is called in, and gives the map's new
 * entry. The same rule as the model's `applyChange`, so that disk and tabs agree: of a row that is there only
 * the touched fields are written; one that is not there is written whole, even if another tab has deleted it
 * meanwhile. A deletion can be undone there, words just typed here could not be got back.
 */
export async function writeChange(
  stores: Stores,
  { mapId, change }: { mapId: Id; change: Change },
): Promise<LibraryEntry> {
  const [entry, rows] = await Promise.all([entryOf(stores, mapId), readRows(stores, { mapId, change })]);
  const next: LibraryEntry = {
    ...entry,
    ...(change.info === undefined ? {} : touchedFields(change.info.before, change.info.after)),
    touchpointCount: entry.touchpointCount + addedBy(rows),
    revision: entry.revision + 1,
  };
  await Promise.all([stores.maps.put(next), ...rows.map((table) => table.write())]);
  return next;
}

/** Writes the rows of a change alone, and gives how many touchpoints the map has more than before. */
export async function writeRows(stores: Stores, { mapId, change }: { mapId: Id; change: Change }): Promise<number> {
  const rows = await readRows(stores, { mapId, change });
  await Promise.all(rows.map((table) => table.write()));
  return addedBy(rows);
}

/** What a change does to one table, as its rows were read: asked for together and written together, an edit waits for the disk twice. */
interface TableRows {
  readonly table: Table;
  /** How many rows the table will have more than before. */
  readonly added: number;
  write(): Promise<unknown>;
}

const addedBy = (rows: readonly TableRows[]): number => rows.find(({ table }) => table === 'touchpoints')?.added ?? 0;

const readRows = (stores: Stores, { mapId, change }: { mapId: Id; change: Change }): Promise<readonly TableRows[]> =>
  Promise.all(
    TABLES.filter((table) => change[table] !== undefined).map((table) => readTable(stores, { mapId, change, table })),
  );

async function readTable<T extends Table>(
  stores: Stores,
  { mapId, change, table }: { mapId: Id; change: Change; table: T },
): Promise<TableRows> {
  const changes = Object.entries(change[table] ?? {}) as [Id, { before: Rows[T] | null; after: Rows[T] | null }][];
  const rows = stores.rows(table);
  const stored = await rows.bulkGet(changes.map(([id]): [Id, Id] => [mapId, id]));
  const puts: StoredRow<T>[] = [];
  const deletes: [Id, Id][] = [];
  let added = 0;
  for (const [index, [id, { before, after }]] of changes.entries()) {
    const row = stored[index];
    if (after === null) {
      if (row === undefined) continue;
      deletes.push([mapId, id]);
      added -= 1;
    } else {
      puts.push(
        row === undefined || before === null ? { ...after, mapId } : { ...row, ...touchedFields(before, after) },
      );
      if (row === undefined) added += 1;
    }
  }
  return { table, added, write: () => Promise.all([rows.bulkPut(puts), rows.bulkDelete(deletes)]) };
}
