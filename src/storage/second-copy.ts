import { fail, ok, type Change, type Id, type Result } from '#model';
import { openBeforeUpgrade } from './before-upgrade.ts';
import type { Bulk } from './bulk.ts';
import { openCopyDatabase } from './copy-database.ts';
import { copyWhole } from './copy-whole.ts';
import type { Database } from './database.ts';
import { openLifeboat } from './lifeboat.ts';
import { ALL_STORES, deleteMap, MAP_STORES } from './map-rows.ts';
import type { StorageProblem } from './problem.ts';
import { readRawMap, type RawMap } from './raw-map.ts';
import type { LibraryEntry } from './schema.ts';
import { within } from './within.ts';
import { createVersionCopy, type VersionCopy } from './version-copy.ts';
import { storesFor, writeRows } from './write-change.ts';

/**
 * The same maps once more, in files apart from those of the main database: where its engine loses everything, they are
 * still there. Written after the main database, in order, and never waited for by an edit.
 */
export interface SecondCopy {
  /** Follows what the main database has stored: the map's entry after it, and the change; null changes no record. */
  follow(entry: LibraryEntry, change: Change | null): void;
  /** Copies the map as the main database has it, in a moment: what is brought in is shown first. */
  renew(id: Id): void;
  /** Answers when all that was asked for is written or has failed, or after a moment. */
  settle(): Promise<void>;
  /**
   * Makes sure of a map where the main database is no longer to be trusted: answers when it, and all others, lie where
   * no fault so far can have reached them, or with what keeps them from being so.
   */
  secure(id: Id): Promise<Result<null, StorageProblem>>;
  /** What has been made sure of in that way. */
  secured(): Promise<readonly RawMap[]>;
  /** The maps as they were before the main database was last brought up to date. */
  beforeUpgrade(): Promise<readonly RawMap[]>;
  /** Lets go of what was made sure of, and of what was kept before an upgrade. */
  release(ids: readonly Id[]): Promise<void>;
  readonly versions: Omit<VersionCopy, 'rest'>;
  /** Removes these maps at once. */
  remove(ids: readonly Id[]): Promise<Result<null, StorageProblem>>;
  /** The database itself; null where this browser does not give another one. */
  database(): Promise<Database | null>;
  close(): void;
}

/** Milliseconds until what could not be copied is tried again. */
const AGAIN = 5_000;

/** Milliseconds after which a whole map is copied: by then what was opened or brought in is on the screen. */
const REST = 1_000;

/** Milliseconds that another database may take to open before the program goes on without. */
const PATIENCE = 3_000;

/** Milliseconds for which *saved* waits for the copy. */
const MOMENT = 1_000;

interface Waiting {
  readonly steps: { readonly entry: LibraryEntry; readonly change: Change | null }[];
  isWhole: boolean;
}

/** Opens the second copy of a database; in Chromium in a storage bucket, elsewhere as a database of another name. */
export function openSecondCopy(main: Database, bulk: Bulk): SecondCopy {
  const opening = openCopyDatabase(main.name, () => main.distrust()).then((opened) =>
    opened.ok ? opened.value : null,
  );
  const versions = createVersionCopy(main, async () => {
    // The map comes first: without it its versions would be nobody's.
    await finish();
    return within(opening, PATIENCE, null);
  });
  const waiting = new Map<Id, Waiting>();
  let running: Promise<Result<null, StorageProblem>> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isClosed = false;
  const lifeboat = openLifeboat(main.name);
  const before = openBeforeUpgrade(main.name);
  let isAllSecured = false;

  const waitingOf = (id: Id): Waiting => {
    const known = waiting.get(id) ?? { steps: [], isWhole: false };
    waiting.set(id, known);
    return known;
  };
  const start = (): Promise<Result<null, StorageProblem>> => {
    clearTimeout(timer);
    running ??= work().finally(() => (running = null));
    return running;
  };
  const work = async (): Promise<Result<null, StorageProblem>> => {
    const copy = await within(opening, PATIENCE, null);
    for (const id of waiting.keys()) {
      const todo = waitingOf(id);
      waiting.delete(id);
      const result = copy === null ? fail(NONE) : await copyMap(copy, id, todo);
      if (result.ok) continue;
      waitingOf(id).isWhole = true;
      if (copy !== null && !isClosed) timer = setTimeout(() => void start(), AGAIN);
      return result;
    }
    return ok(null);
  };
  const finish = async (): Promise<Result<null, StorageProblem>> => {
    // A round that is under way may have passed by what came since.
    if (running !== null) await running;
    return waiting.size === 0 ? ok(null) : start();
  };
  const copyMap = async (
    copy: Database,
    id: Id,
    { steps, isWhole }: Waiting,
  ): Promise<Result<null, StorageProblem>> => {
    if (!isWhole) {
      const followed = await followSteps(copy, id, steps);
      if (!followed.ok || followed.value) return followed.ok ? ok(null) : followed;
    }
    const entry = await main.read(['maps'], (stores) => stores.maps.get(id));
    if (!entry.ok) return entry;
    const isDone = await bulk.copy(id, entry.value?.touchpointCount ?? 0);
    return isDone ? ok(null) : copyWhole(main, copy, id);
  };

  return {
    follow: (entry, change) => {
      waitingOf(entry.id).steps.push({ entry, change });
      void start();
    },
    renew: (id) => {
      waitingOf(id).isWhole = true;
      clearTimeout(timer);
      timer = setTimeout(() => void start(), REST);
    },
    settle: async () => void (await within(finish(), MOMENT, null)),
    secure: async (id) => {
      const boat = await lifeboat;
      if (boat === null) return finish();
      const others = isAllSecured
        ? ok([])
        : await main.read(['maps'], (stores) => stores.maps.toCollection().primaryKeys());
      if (!others.ok) return others;
      for (const each of new Set([id, ...others.value])) {
        const read = await main.read(MAP_STORES, (stores) => readRawMap(stores, each));
        const put = read.ok && read.value !== null ? await boat.put(read.value) : read;
        if (!put.ok) return put;
      }
      isAllSecured = true;
      return ok(null);
    },
    beforeUpgrade: async () => (await before)?.maps() ?? [],
    release: async (ids) => {
      await (await lifeboat)?.remove(ids);
      await (await before)?.remove(ids);
    },
    secured: async () => (await lifeboat)?.maps() ?? [],
    versions,
    remove: async (ids) => {
      await (await lifeboat)?.remove(ids);
      await (await before)?.remove(ids);
      const copy = await within(opening, PATIENCE, null);
      for (const id of ids) waiting.delete(id);
      if (copy === null) return fail(NONE);
      const result = await copy.write(ALL_STORES, async (stores) => {
        for (const id of ids) await deleteMap(stores, id);
      });
      return result.ok ? ok(null) : result;
    },
    database: () => within(opening, PATIENCE, null),
    close: () => {
      isClosed = true;
      clearTimeout(timer);
      void Promise.all([running, versions.rest()]).then(() => opening.then((copy) => copy?.close()));
    },
  };
}

/** Where there is but one database. */
export const noSecondCopy: SecondCopy = {
  follow: () => {},
  renew: () => {},
  settle: async () => {},
  secure: async () => fail(NONE),
  secured: async () => [],
  beforeUpgrade: async () => [],
  versions: { follow: () => {}, makeUp: () => {} },
  release: async () => {},
  remove: async () => ok(null),
  database: async () => null,
  close: () => {},
};

const NONE: StorageProblem = { code: 'unavailable', reason: 'There is no second copy in this browser.' };

/** Follows step by step. Gives false where steps of other tabs are missing in between, and the whole map is to be copied. */
async function followSteps(copy: Database, id: Id, steps: Waiting['steps']): Promise<Result<boolean, StorageProblem>> {
  const names = new Set(steps.flatMap(({ change }) => (change === null ? ['maps' as const] : storesFor(change))));
  return copy.write([...names], async (stores) => {
    let revision = (await stores.maps.get(id))?.revision ?? -1;
    for (const { entry, change } of steps) {
      if (entry.revision <= revision) continue;
      if (entry.revision !== revision + 1) return false;
      if (change !== null) await writeRows(stores, { mapId: id, change });
      await stores.maps.put(entry);
      revision = entry.revision;
    }
    return true;
  });
}
