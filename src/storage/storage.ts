import { ok, type Id, type Result, type Timestamp } from '#model';
import { keepBeforeUpgrade } from './before-upgrade.ts';
import { createBulk, noBulk } from './bulk.ts';
import { openCopyDatabase } from './copy-database.ts';
import { openDatabase, type Database } from './database.ts';
import { createDevice, type Device } from './device.ts';
import { openDrafts, type Drafts } from './drafts.ts';
import { memoryEngine } from './engine.ts';
import { createLibrary, type Library } from './library.ts';
import { MAP_STORES } from './map-rows.ts';
import { putRawMap, readRawMap, type RawMap } from './raw-map.ts';
import { openStoredMap, type StoredMap } from './stored-map.ts';
import type { StorageProblem } from './problem.ts';
import { removeOldTrash } from './old-trash.ts';
import { createQuota, type Quota } from './quota.ts';
import { createBackups, type Backups } from './backups.ts';
import { shareFaults } from './tabs.ts';
import { createVersions, type Versions } from './versions.ts';
import { compareCopies, type Rescue } from './rescue.ts';
import { noSecondCopy, openSecondCopy } from './second-copy.ts';

/** Everything that is kept on this device. */
export interface Storage {
  /**
   * Where maps are kept: on the `device`; in its second `copy` alone, as the main database does not open; only in this
   * `window`; or nowhere, as what is there is only for `reading`.
   */
  readonly place: 'device' | 'copy' | 'window' | 'reading';
  readonly library: Omit<Library, 'close'>;
  readonly device: Device;
  readonly quota: Quota;
  readonly versions: Versions;
  readonly backups: Omit<Backups, 'close'>;
  readonly rescue: Omit<Rescue, 'count'>;
  /** Opens a map for editing; `notFound` where there is none. */
  openStoredMap(id: Id): Promise<Result<StoredMap, StorageProblem>>;
  /** Removes for good what has been in the trash for `TRASH_DAYS`, found so on two days, and gives the ids. */
  removeOldTrash(): Promise<readonly Id[]>;
  /** What is being typed into this map, or into none (''), and is in no map yet. */
  openDrafts(mapId: Id): Drafts;
  /** All maps as they lie there, with whatever is damaged in them. */
  everything(): Promise<Result<readonly RawMap[], StorageProblem>>;
  /** Stores maps that another storage gave, each unless it is there already. */
  takeIn(maps: readonly RawMap[]): Promise<Result<null, StorageProblem>>;
  /** Told when a newer version of the program takes over the database: nothing can be read or saved from then on. */
  onEnd(listener: (problem: StorageProblem) => void): () => void;
  /** Close the open maps before. */
  close(): void;
}

export interface StorageOptions {
  readonly now: () => Timestamp;
  readonly newId: () => Id;
  readonly databaseName?: string;
  readonly retryDelays?: readonly number[];
}

const NAME = 'tabiji';

/** Milliseconds between attempts to write what could not be written; the last one goes on for ever. */
const RETRY_DELAYS = [500, 1_000, 2_000, 5_000];

/** Opens the storage, or says why it cannot be used. */
export async function createStorage(
  options: StorageOptions & { readonly onBlocked?: () => void },
): Promise<Result<Storage, StorageProblem>> {
  const { databaseName = NAME, onBlocked = () => {} } = options;
  await keepBeforeUpgrade(databaseName);
  const opened = await openDatabase(databaseName, { onBlocked });
  return opened.ok ? ok(await assemble(opened.value, 'device', options)) : opened;
}

/** A storage with nothing in it that lasts as long as this window. Rejects where the part that it takes does not load. */
export async function createWindowStorage(options: StorageOptions): Promise<Result<Storage, StorageProblem>> {
  const engine = await memoryEngine();
  const opened = await openDatabase(options.databaseName ?? NAME, { engineOf: () => engine, isLasting: false });
  return opened.ok ? ok(await assemble(opened.value, 'window', options)) : opened;
}

/** The second copy in the place of a main database that does not open. */
export async function createCopyStorage(options: StorageOptions): Promise<Result<Storage, StorageProblem>> {
  const opened = await openCopyDatabase(options.databaseName ?? NAME);
  return opened.ok ? ok(await assemble(opened.value, 'copy', options)) : opened;
}

/** What a newer version of the program has written, to be looked at and taken home. */
export async function createReadingStorage(
  options: StorageOptions,
  newer: StorageProblem,
): Promise<Result<Storage, StorageProblem>> {
  const opened = await openDatabase(options.databaseName ?? NAME, { newer });
  return opened.ok ? ok(await assemble(opened.value, 'reading', options)) : opened;
}

async function assemble(
  database: Database,
  place: Storage['place'],
  { now, newId, retryDelays = RETRY_DELAYS }: StorageOptions,
): Promise<Storage> {
  const bulk = place === 'device' ? createBulk(database.name) : noBulk;
  const copy = place === 'device' ? openSecondCopy(database, bulk) : noSecondCopy;
  const rescue = await compareCopies(database, copy);
  const device = createDevice(database);
  const stopSharing = shareFaults(database);
  const backups = createBackups(database, { now, newId, copy });
  const library = createLibrary(database, {
    now,
    newId,
    copy,
    bulk,
    onCount: place === 'device' ? rescue.count : () => {},
  });
  return {
    place,
    library,
    rescue,
    device,
    quota: createQuota(),
    versions: createVersions(database, { now, newId, copy: copy.versions }),
    backups,
    openStoredMap: (id) => openStoredMap({ database, copy, id, opening: newId(), retryDelays }),
    openDrafts: (mapId) => openDrafts({ database, mapId, opening: newId() }),
    onEnd: database.onEnd,
    removeOldTrash: () => removeOldTrash(database, { library, device, now }),
    everything: () =>
      database.read(MAP_STORES, async (stores) => {
        const ids = await stores.maps.toCollection().primaryKeys();
        const maps = await Promise.all(ids.map((id) => readRawMap(stores, id)));
        return maps.filter((map) => map !== null);
      }),
    takeIn: async (maps) => {
      const result = await database.write(MAP_STORES, async (stores) => {
        for (const map of maps) await putRawMap(stores, map);
      });
      if (!result.ok) return result;
      for (const { entry } of maps) copy.renew(entry.id);
      return ok(null);
    },
    close: () => {
      stopSharing();
      library.close();
      backups.close();
      copy.close();
      database.close();
    },
  };
}
