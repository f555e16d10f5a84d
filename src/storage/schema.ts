import type { Table as DexieTable } from 'dexie';
import { TABLES, type Id, type Info, type Rows, type Table, type Timestamp } from '#model';

/**
 * Raised whenever older code must keep its hands off, together with Dexie's own version of the same
 * number. It also stands in the database itself (`meta`), because Dexie alone opens newer databases.
 */
export const SCHEMA_VERSION = 4;
export const SCHEMA_VERSION_KEY = 'schemaVersion';

/** A map as the library lists it. */
export interface LibraryEntry extends Info {
  readonly id: Id;
  readonly touchpointCount: number;
  /** One more in every transaction that touched the map: the order in which all tabs see them. */
  readonly revision: number;
  readonly trashedAt: Timestamp | null;
}

/** A record of any map. */
export type StoredRow<T extends Table> = Rows[T] & { readonly mapId: Id };

/** What this device remembers for itself; `mapId` is empty for what belongs to no map. */
export interface DeviceRow {
  readonly mapId: Id;
  readonly key: string;
  readonly value: unknown;
}

/** What is kept of a map beside its records: a version of it, or a draft that is being typed. Their owners say more. */
export interface BesideRow {
  readonly mapId: Id;
  readonly id: Id;
}

export interface MetaRow {
  readonly key: string;
  readonly value: unknown;
}

export type StoreName = Table | 'maps' | 'versions' | 'drafts' | 'device' | 'meta';

/** Key paths by store. A map's rows are one range of the primary key: an index on `mapId` would only cost writes. */
export const STORES: Readonly<Record<StoreName, string>> = {
  ...(Object.fromEntries(TABLES.map((table) => [table, '[mapId+id]'])) as Record<Table, string>),
  maps: 'id',
  versions: '[mapId+id]',
  drafts: '[mapId+id]',
  device: '[mapId+key]',
  meta: 'key',
};

/** The stores, typed. Inside `read` and `write` of the database they belong to its transaction. */
export interface Stores {
  rows<T extends Table>(table: T): DexieTable<StoredRow<T>, [Id, Id]>;
  readonly maps: DexieTable<LibraryEntry, Id>;
  /** Versions of maps as they were; rows are `BesideRow` and more. */
  readonly versions: DexieTable<BesideRow, [Id, Id]>;
  /** What is being typed and is no change yet; rows are `BesideRow` and more. */
  readonly drafts: DexieTable<BesideRow, [Id, Id]>;
  readonly device: DexieTable<DeviceRow, [Id, string]>;
  readonly meta: DexieTable<MetaRow, string>;
}
