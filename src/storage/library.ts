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
import type { Bulk } from './bulk.ts';
import type { Database } from './database.ts';
import { removeJournals } from './journal.ts';
import { addMap, ALL_STORES, deleteMap, entryOf, infoOf, MAP_STORES, readMap, type Damage } from './map-rows.ts';
import { createPendingMoves } from './pending-moves.ts';
import type { StorageProblem } from './problem.ts';
import { entriesAnyhow, readAnyhow } from './read-anyhow.ts';
import { noteRemoved } from './removed-maps.ts';
import type { LibraryEntry, Stores } from './schema.ts';
import type { SecondCopy } from './second-copy.ts';
import { shelvesOf, type Shelves } from './shelves.ts';
import { joinTabs, presenceOf } from './tabs.ts';

/** A map as it is read: mended, with what was wrong with it. */
export interface LoadedMap {
  readonly map: JourneyMap;
  readonly revision: number;
  readonly damages: readonly Damage[];
}

/** Milliseconds until it is tried again to write what there was no room for. */
const ROOM_AGAIN = 5_000;

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

interface Options {
  /** Dates what is done. */
  readonly now: () => Timestamp;
  /** Names new maps. */
  readonly newId: () => Id;
  readonly copy: SecondCopy;
  readonly bulk: Bulk;
  /** Told how many maps there are. */
  readonly onCount: (maps: number) => void;
}

/** The library over an open database and its second copy. */
export function createLibrary(database: Database, { now, newId, copy, bulk, onCount }: Options): Library {
  const tabs = joinTabs(database.name);

  const read = async (): Answer<Shelves> => {
    const entries = await entriesAnyhow(database);
    return entries.ok ? ok(shelvesOf(moves.on(entries.value))) : entries;
  };
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
    copy.follow(after, infoChange(before, after));
    tabs.post({ mapId: id, revision: after.revision, change: infoChange(before, after), presence: presenceOf(after) });
    return ok(null);
  };
  const removeAll = async (choose: (stores: Stores) => Promise<readonly Id[]>): Answer<number> => {
    const chosen = await database.read(['maps'], choose);
    if (!chosen.ok) return chosen;
    // From the copy first: what is gone for good is not to be found again because only half of it was done.
    await copy.remove(chosen.value);
    const remove = (isNoted: boolean) =>
      database.write([...ALL_STORES, 'meta'], async (stores) => {
        const ids = await choose(stores);
        if (isNoted) await noteRemoved(stores, ids, now());
        for (const id of ids) await deleteMap(stores, id);
        return { ids, left: await stores.maps.count() };
      });
    const noted = await remove(true);
    // Where there is no room for the note, there is when they are gone.
    const result = noted.ok || noted.problem.code !== 'quotaExceeded' ? noted : await remove(false);
    if (!result.ok) {
      for (const id of chosen.value) copy.renew(id);
      return result;
    }
    const { ids, left } = result.value;
    onCount(left);
    void copy.remove(ids);
    for (const mapId of ids) {
      removeJournals(database.name, mapId);
      tabs.post({ mapId, revision: 0, change: null, presence: 'removed' });
    }
    return ok(ids.length);
  };

  const moves = createPendingMoves(database.name);
  const move = (id: Id, trashedAt: Timestamp | null): Answer<null> =>
    alter(id, (entry) => ({ trashedAt: trashedAt === null ? null : (entry.trashedAt ?? trashedAt) }));
  // Throwing away is how room is made: it is done at once, and written when there is room.
  const moveToShelf = async (id: Id, trashedAt: Timestamp | null): Answer<null> => {
    const moved = await move(id, trashedAt);
    if (moved.ok) moves.forget(id);
    else if (moved.problem.code !== 'quotaExceeded' || !moves.keep(id, trashedAt)) return moved;
    else waitForRoom();
    return ok(null);
  };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const waitForRoom = (): void => {
    clearTimeout(waiting);
    if (moves.all().length > 0 && !database.isEnded()) waiting = setTimeout(() => void makeUp(), ROOM_AGAIN);
  };
  const makeUp = async (): Promise<void> => {
    for (const [id, trashedAt] of moves.all()) {
      const moved = await move(id, trashedAt);
      if (moved.ok || moved.problem.code === 'notFound') moves.forget(id);
    }
    waitForRoom();
  };
  if (moves.all().length > 0) void makeUp();

  /** Copies a new map; waits for it only where the main database alone is no longer to be trusted. */
  const copied = async (id: Id): Answer<Id> => {
    copy.renew(id);
    if (database.faults() === 0) return ok(id);
    const secured = await copy.secure(id);
    return secured.ok ? ok(id) : secured;
  };

  return {
    list: () => readShelf('maps'),
    trashed: () => readShelf('trash'),
    watch: (listener) => {
      const tell = (): void => void read().then(listener);
      const stopMoves = moves.onChange(tell);
      const stop = database.watch(shelves, (result) => {
        // That there are none is believed only of who has removed them.
        const count = result.ok ? result.value.maps.length + result.value.trash.length : 0;
        if (count > 0) onCount(count);
        if (result.ok && moves.all().length === 0) listener(result);
        else tell();
      });
      return () => [stopMoves, stop].forEach((leave) => leave());
    },
    create: async (map) => {
      const flaw = check(map)[0];
      if (flaw !== undefined) return fail({ code: 'failed', reason: `${flaw.code}: ${flaw.table} ${flaw.id}` });
      const stored = database.faults() === 0 ? await bulk.add(map, newId) : null;
      if (stored !== null) return copied(stored);
      const id = newId();
      const result = await database.write(MAP_STORES, (stores) => addMap(stores, id, map), 'strict');
      return result.ok ? copied(id) : result;
    },
    load: async (id) => {
      const result = await readAnyhow(database, copy, id);
      if (!result.ok) return result;
      const { map, entry, damages } = result.value;
      return ok({ map: repair(map).map, revision: entry.revision, damages });
    },
    rename: (id, title) => alter(id, () => ({ title: cleanTitle(title), updatedAt: now() })),
    duplicate: async (id, title) => {
      const copyId = newId();
      const time = now();
      const duplicated = async (stores: Stores): Promise<void> => {
        const { map } = await readMap(stores, id);
        const info = { ...map.info, title: cleanTitle(title), createdAt: time, updatedAt: time };
        await addMap(stores, copyId, { ...repair(map).map, info });
      };
      const result = await database.write(MAP_STORES, duplicated, 'strict');
      return result.ok ? copied(copyId) : result;
    },
    trash: (id) => moveToShelf(id, now()),
    restore: (id) => moveToShelf(id, null),
    remove: async (id) => {
      const result = await removeAll(async (stores) => [(await entryOf(stores, id)).id]);
      return result.ok ? ok(null) : result;
    },
    emptyTrash: () =>
      removeAll(async (stores) => shelvesOf(moves.on(await stores.maps.toArray())).trash.map(({ id }) => id)),
    close: () => {
      clearTimeout(waiting);
      tabs.close();
    },
  };
}

const shelves = async (stores: Stores): Promise<Shelves> => shelvesOf(await stores.maps.toArray());

const infoChange = (before: LibraryEntry, after: LibraryEntry): Change | null =>
  before.title === after.title ? null : { info: { before: infoOf(before), after: infoOf(after) } };
