import { ok, type Id, type Result, type Timestamp } from '#model';
import { openDatabase } from './database.ts';
import { createDevice, type Device } from './device.ts';
import { openDrafts, type Drafts } from './drafts.ts';
import { createLibrary, type Library } from './library.ts';
import { openStoredMap, type StoredMap } from './stored-map.ts';
import type { StorageProblem } from './problem.ts';
import { createQuota, type Quota } from './quota.ts';
import { createVersions, type Versions } from './versions.ts';
import { compareCopies, type Rescue } from './rescue.ts';
import { openSecondCopy } from './second-copy.ts';

/** Everything that is kept on this device. */
export interface Storage {
  readonly library: Omit<Library, 'close'>;
  readonly device: Device;
  readonly quota: Quota;
  readonly versions: Versions;
  readonly rescue: Omit<Rescue, 'count'>;
  /** Opens a map for editing; `notFound` where there is none. */
  openStoredMap(id: Id): Promise<Result<StoredMap, StorageProblem>>;
  /** What is being typed into this map, or into none (''), and is in no map yet. */
  openDrafts(mapId: Id): Drafts;
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

/** Milliseconds between attempts to write what could not be written; the last one goes on for ever. */
const RETRY_DELAYS = [500, 1_000, 2_000, 5_000, 10_000, 30_000];

/** Opens the storage, or says why it cannot be used. */
export async function createStorage({
  now,
  newId,
  databaseName = 'tabiji',
  retryDelays = RETRY_DELAYS,
}: StorageOptions): Promise<Result<Storage, StorageProblem>> {
  const opened = await openDatabase(databaseName);
  if (!opened.ok) return opened;
  const database = opened.value;
  const copy = openSecondCopy(database);
  const rescue = await compareCopies(database, copy);
  const library = createLibrary(database, { now, newId, copy, onCount: rescue.count });
  return ok({
    library,
    rescue,
    device: createDevice(database),
    quota: createQuota(),
    versions: createVersions(database, { now, newId }),
    openStoredMap: (id) => openStoredMap({ database, copy, id, opening: newId(), retryDelays }),
    openDrafts: (mapId) => openDrafts({ database, mapId, opening: newId() }),
    onEnd: database.onEnd,
    close: () => {
      library.close();
      copy.close();
      database.close();
    },
  });
}
