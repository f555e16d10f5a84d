import {
  check,
  cleanTitle,
  fail,
  ok,
  repair,
  type Change,
  type Id,
  type JourneyMap,
  type Result,
  type Timestamp,
} from '#model';
import type { Database } from './database.ts';
import { removeJournals } from './journal.ts';
import { addMap, ALL_STORES, deleteMap, entryOf, infoOf, MAP_STORES, readMap, type Damage } from './map-rows.ts';
import type { StorageProblem } from './problem.ts';
import type { LibraryEntry, Stores } from './schema.ts';
import { soundEntry } from './sound-entry.ts';
import { joinTabs, presenceOf } from './tabs.ts';

/** All maps of this device, last changed first. */
export interface Shelves {
  readonly maps: readonly LibraryEntry[];
  readonly trash: readonly LibraryEntry[];
}

/** A map as it is read: mended, with what was wrong with it. */
export interface LoadedMap {
  readonly map: JourneyMap;
  readonly revision: number;
  readonly damages: readonly Damage[];
}

type Answer<T> = Promise<Result<T, StorageProblem>>;

/** The maps of this device. Each call is one transaction; tabs that have the map open are told after it. */
export interface Library {
  list(): Answer<readonly LibraryEntry[]>;
  trashed(): Answer<readonly LibraryEntry[]>;
  /** Told now and after every change in any tab. Returns the way to stop. */
  watch(listener: (result: Result<Shelves, StorageProblem>) => void): () => void;
  /** Stores a new map, all of it or nothing, and gives its id. Refuses one that `check` finds flawed. */
  create(map: JourneyMap): Answer<Id>;
  load(id: Id): Answer<LoadedMap>;
  rename(id: Id, title: string): Answer<null>;
  /** Copies a map under another title and gives the copy's id; its records keep theirs. */
  duplicate(id: Id, title: string): Answer<Id>;
  trash(id: Id): Answer<null>;
  restore(id: Id): Answer<null>;
  /** For good, with what this device remembered of it. */
  remove(id: Id): Answer<null>;
  /** Removes what is in the trash for good and gives how many maps that were. */
  emptyTrash(): Answer<number>;
  close(): void;
}

/** The library over an open database; `now` dates what is done, `newId` names new maps. */
export function createLibrary(
  database: Database,
  { now, newId }: { readonly now: () => Timestamp; readonly newId: () => Id },
): Library {
  const tabs = joinTabs(database.name);

  const read = (): Answer<Shelves> => database.read(['maps'], shelves);
  const readShelf = async (shelf: keyof Shelves): Answer<readonly LibraryEntry[]> => {
    const result = await read();
    return result.ok ? ok(result.value[shelf]) : result;
  };
  const alter = async (id: Id, edit: (entry: LibraryEntry) => Partial<LibraryEntry>): Answer<null> => {
    const result = await database.write(['maps'], async (stores) => {
      const before = await entryOf(stores, id);
      const after = { ...before, ...edit(before), revision: before.revision + 1 };
      await stores.maps.put(after);
      return { before, after };
    });
    if (!result.ok) return result;
    const { before, after } = result.value;
    tabs.post({ mapId: id, revision: after.revision, change: infoChange(before, after), presence: presenceOf(after) });
    return ok(null);
  };
  const removeAll = async (choose: (stores: Stores) => Promise<readonly Id[]>): Answer<number> => {
    const result = await database.write(ALL_STORES, async (stores) => {
      const ids = await choose(stores);
      for (const id of ids) await deleteMap(stores, id);
      return ids;
    });
    if (!result.ok) return result;
    for (const mapId of result.value) {
      removeJournals(database.name, mapId);
      tabs.post({ mapId, revision: 0, change: null, presence: 'removed' });
    }
    return ok(result.value.length);
  };

  return {
    list: () => readShelf('maps'),
    trashed: () => readShelf('trash'),
    watch: (listener) => database.watch(shelves, listener),
    create: async (map) => {
      const flaw = check(map)[0];
      if (flaw !== undefined) return fail({ code: 'failed', reason: `${flaw.code}: ${flaw.table} ${flaw.id}` });
      const id = newId();
      const result = await database.write(MAP_STORES, (stores) => addMap(stores, id, map), 'strict');
      return result.ok ? ok(id) : result;
    },
    load: async (id) => {
      const result = await database.read(MAP_STORES, (stores) => readMap(stores, id));
      if (!result.ok) return result;
      const { map, entry, damages } = result.value;
      return ok({ map: repair(map).map, revision: entry.revision, damages });
    },
    rename: (id, title) => alter(id, () => ({ title: cleanTitle(title), updatedAt: now() })),
    duplicate: async (id, title) => {
      const copyId = newId();
      const time = now();
      const copy = async (stores: Stores): Promise<void> => {
        const { map } = await readMap(stores, id);
        const info = { ...map.info, title: cleanTitle(title), createdAt: time, updatedAt: time };
        await addMap(stores, copyId, { ...repair(map).map, info });
      };
      const result = await database.write(MAP_STORES, copy, 'strict');
      return result.ok ? ok(copyId) : result;
    },
    trash: (id) => alter(id, ({ trashedAt }) => ({ trashedAt: trashedAt ?? now() })),
    restore: (id) => alter(id, () => ({ trashedAt: null })),
    remove: async (id) => {
      const result = await removeAll(async (stores) => [(await entryOf(stores, id)).id]);
      return result.ok ? ok(null) : result;
    },
    emptyTrash: () => removeAll(async (stores) => (await shelves(stores)).trash.map(({ id }) => id)),
    close: tabs.close,
  };
}

async function shelves(stores: Stores): Promise<Shelves> {
  const entries = (await stores.maps.toArray())
    .map(soundEntry)
    .sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : a.updatedAt > b.updatedAt ? -1 : 0));
  return {
    maps: entries.filter(({ trashedAt }) => trashedAt === null),
    trash: entries.filter(({ trashedAt }) => trashedAt !== null),
  };
}

const infoChange = (before: LibraryEntry, after: LibraryEntry): Change | null =>
  before.title === after.title ? null : { info: { before: infoOf(before), after: infoOf(after) } };
