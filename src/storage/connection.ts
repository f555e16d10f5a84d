import { Dexie } from 'dexie';
import type { Table } from '#model';
import type { Engine } from './engine.ts';
import type { StorageProblem } from './problem.ts';
import { MIGRATIONS } from './migrations.ts';
import { refuseNewerSchema } from './schema-gate.ts';
import {
  SCHEMA_VERSION,
  SCHEMA_VERSION_KEY,
  STORES,
  type BesideRow,
  type DeviceRow,
  type LibraryEntry,
  type MetaRow,
  type StoredRow,
  type Stores,
} from './schema.ts';

/** `relaxed` is told written by the operating system, `strict` only by the disk: for what cannot be typed again. */
export type Durability = 'relaxed' | 'strict';

/** One connection to the database; closed by the browser or for an upgrade, it can be opened again. */
export interface Connection {
  readonly dexie: Dexie;
  readonly stores: Stores;
  /** Rejects with a `Refused` or whatever Dexie says. */
  open(): Promise<void>;
}

interface Options {
  readonly name: string;
  readonly engine: Engine;
  readonly durability: Durability;
  /** Told when a newer version of the program takes the database over. */
  readonly onEnd: (problem: StorageProblem) => void;
  /** Told when the browser has closed the connection by itself, or somebody deletes the database. */
  readonly onBreak: () => void;
  /** Told when a tab with an older version holds the database: it opens when that lets go. */
  readonly onBlocked: () => void;
}

/** A connection, not open yet. */
export function connect({ name, engine, durability, onEnd, onBreak, onBlocked }: Options): Connection {
  // On localhost Dexie would write every failed request to the console; they are all told as problems.
  Dexie.debug = false;
  // Where the browser has no IndexedDB, Dexie would watch nothing, whatever engine it is given.
  Dexie.dependencies.indexedDB ??= engine.indexedDB;
  // Not opened by Dexie when something is asked of it: every opening passes the gate below, also the one after
  // the browser has closed the connection. Without its cache, nothing is listed that is not written.
  const dexie = new Dexie(name, {
    ...engine,
    autoOpen: false,
    cache: 'disabled',
    chromeTransactionDurability: durability,
  });
  for (const { version, adds, upgrade } of MIGRATIONS) {
    dexie
      .version(version)
      .stores(Object.fromEntries(adds.map((store) => [store, STORES[store]])))
      .upgrade(async (transaction) => {
        await upgrade?.(transaction);
        await transaction.table('meta').put({ key: SCHEMA_VERSION_KEY, value: version });
      });
  }
  dexie.on('populate', (transaction) => {
    void transaction.table('meta').add({ key: SCHEMA_VERSION_KEY, value: SCHEMA_VERSION });
  });

  // `false` keeps Dexie from doing its own, which is to let the next question open the newer database again.
  dexie.on('versionchange', ({ newVersion }) => {
    dexie.close({ disableAutoOpen: false });
    const found = Math.floor((newVersion ?? 0) / 10);
    if (found > SCHEMA_VERSION) onEnd({ code: 'newerSchema', found, known: SCHEMA_VERSION });
    else if (newVersion === null) onBreak();
    return false;
  });
  dexie.on('close', onBreak);
  dexie.on('blocked', () => {
    onBlocked();
    return false;
  });

  let opening: Promise<void> | null = null;
  const open = async (): Promise<void> => {
    await refuseNewerSchema(name, engine.indexedDB);
    await dexie.open();
  };
  return {
    dexie,
    stores: storesOf(dexie),
    open: () => (opening ??= open().finally(() => (opening = null))),
  };
}

/** A connection to a database that a newer version has written, as it is; only to be read from. */
export function connectToNewer(name: string, { indexedDB, IDBKeyRange }: Engine): Connection {
  const dexie = new Dexie(name, { indexedDB, IDBKeyRange, autoOpen: false, cache: 'disabled' });
  dexie.on('versionchange', () => {
    dexie.close({ disableAutoOpen: false });
    return false;
  });
  const open = async (): Promise<void> => void (await dexie.open());
  return { dexie, stores: storesOf(dexie), open };
}

// Asked for one by one: a newer database may have no such store.
const storesOf = (dexie: Dexie): Stores => ({
  rows: <T extends Table>(table: T) => dexie.table<StoredRow<T>, [string, string]>(table),
  get maps() {
    return dexie.table<LibraryEntry, string>('maps');
  },
  get versions() {
    return dexie.table<BesideRow, [string, string]>('versions');
  },
  get drafts() {
    return dexie.table<BesideRow, [string, string]>('drafts');
  },
  get device() {
    return dexie.table<DeviceRow, [string, string]>('device');
  },
  get meta() {
    return dexie.table<MetaRow, string>('meta');
  },
});
