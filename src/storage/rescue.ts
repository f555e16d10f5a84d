import { fail, ok, type Id, type Result } from '#model';
import type { Database } from './database.ts';
import { isOverdue } from './lifeboat.ts';
import { countKept, keepCount } from './count-kept.ts';
import { createListeners } from './listeners.ts';
import { MAP_STORES } from './map-rows.ts';
import type { StorageProblem } from './problem.ts';
import { putRawMap, readRawMap } from './raw-map.ts';
import { readAnyhow } from './read-anyhow.ts';
import { removedMaps } from './removed-maps.ts';
import type { LibraryEntry, StoreName } from './schema.ts';
import type { SecondCopy } from './second-copy.ts';
import { isSoundEntry, soundEntry } from './sound-entry.ts';
import { wholeVersionsOf, type WholeVersion } from './version-copy.ts';
import { putVersion } from './version-rows.ts';

/** What the main database had lost when it was opened. */
export interface Lost {
  /** Maps that only the second copy has, which `restore` brings back. */
  readonly maps: readonly LibraryEntry[];
  /** Maps of which the main database had an older state; they have been brought up to date. */
  readonly renewed: readonly LibraryEntry[];
  /** How many maps there were, where both databases are empty now; else 0. */
  readonly vanished: number;
}

/** Finds what is lost in the main database and brings it back from the second copy. */
export interface Rescue {
  lost(): Lost;
  onLost(listener: (lost: Lost) => void): () => void;
  /** Brings back all maps that are lost, and gives how many those were. */
  restore(): Promise<Result<number, StorageProblem>>;
  /** Not to be told of again: what was renewed or has vanished. */
  dismiss(): void;
  /** Takes note of how many maps there are. */
  count(maps: number): void;
}

/** Compares both databases, before any map is opened. */
export async function compareCopies(main: Database, copy: SecondCopy): Promise<Rescue> {
  const listeners = createListeners<Lost>();
  let lost: Lost = { maps: [], renewed: [], vanished: 0 };
  const set = (next: Partial<Lost>): void => {
    lost = { ...lost, ...next };
    listeners.tell(lost);
  };
  const bringBack = async ({ id, revision }: LibraryEntry): Promise<Result<boolean, StorageProblem>> => {
    const read = await second?.read(VERSIONED, async (stores) => ({
      map: await readRawMap(stores, id),
      versions: await wholeVersionsOf(stores, id),
    }));
    if (read?.ok === false) return read;
    const boat = files.find(({ entry }) => entry.id === id && soundEntry(entry).revision === revision);
    const raw = boat ?? read?.value.map ?? null;
    if (raw === null) return ok(false);
    const versions = read?.value.versions ?? [];
    const put = async (kept: readonly WholeVersion[]) =>
      main.write(
        VERSIONED,
        async (stores) => {
          // Of a map that is there, what the copy alone has may have been let go of.
          const isLost = (await stores.maps.get(id)) === undefined;
          if (isLost) for (const { version, packed } of kept) await putVersion(stores, version, packed);
          return putRawMap(stores, raw);
        },
        'strict',
      );
    let result = await put(versions);
    // On a full device the map matters most.
    if (isFull(result)) result = await put(versions.filter(({ version }) => version.kind !== 'automatic'));
    return isFull(result) ? put([]) : result;
  };

  const second = await copy.database();
  const secured = await copy.secured();
  const files = [...secured, ...(await copy.beforeUpgrade())];
  const found = await compare(
    main,
    second,
    files.map(({ entry }) => soundEntry(entry)),
  );
  if (found !== null) {
    if (found.removed.length > 0) void copy.remove(found.removed);
    const renewed: LibraryEntry[] = [];
    for (const entry of found.older) {
      const result = await bringBack(entry);
      if (result.ok && result.value) renewed.push(entry);
    }
    lost = { maps: found.lost, renewed, vanished: 0 };
    for (const id of found.damaged) await readAnyhow(main, copy, id);
    for (const id of found.behind) copy.renew(id);
    copy.versions.makeUp();
    const done = files.filter((map) => isOverdue(map, Date.now()) && found.safe.has(map.entry.id));
    if (done.length > 0) void copy.release(done.map(({ entry }) => entry.id));
    // Not long ago the engine has failed: it may be the same one, and go on saying what is not so.
    if (secured.some((map) => !done.includes(map))) main.distrust();
  }
  const isEmpty = found?.isEmpty ?? false;
  if (isEmpty) lost = { ...lost, vanished: countKept(main.name) };

  return {
    lost: () => lost,
    onLost: listeners.add,
    restore: async () => {
      let restored = 0;
      for (const entry of lost.maps) {
        const result = await bringBack(entry);
        if (!result.ok) return fail(result.problem);
        set({ maps: lost.maps.filter(({ id }) => id !== entry.id) });
        restored += 1;
      }
      return ok(restored);
    },
    dismiss: () => {
      if (lost.vanished > 0) keepCount(main.name, 0);
      set({ renewed: [], vanished: 0 });
    },
    count: (maps) => {
      keepCount(main.name, maps);
      if (maps > 0 && lost.vanished > 0) set({ vanished: 0 });
    },
  };
}

const VERSIONED: readonly StoreName[] = [...MAP_STORES, 'versions'];

const isFull = (result: Result<unknown, StorageProblem>): boolean =>
  !result.ok && result.problem.code === 'quotaExceeded';

interface Comparison {
  readonly lost: readonly LibraryEntry[];
  readonly older: readonly LibraryEntry[];
  /** Maps that the second copy lacks, or has an older state of. */
  readonly behind: readonly Id[];
  /** Maps that were removed for good and are still in the second copy. */
  readonly removed: readonly Id[];
  /** Maps whose entry is damaged, so that the library cannot show what they are. */
  readonly damaged: readonly Id[];
  /** Maps that the main database has as new as any. */
  readonly safe: ReadonlySet<Id>;
  readonly isEmpty: boolean;
}

/** Null where one of them cannot be read. */
async function compare(
  main: Database,
  second: Database | null,
  files: readonly LibraryEntry[],
): Promise<Comparison | null> {
  // The copy first: a map that is made, changed or removed meanwhile is then never taken for lost.
  const copied = (await second?.read(['maps'], (stores) => stores.maps.toArray())) ?? ok([]);
  const known = await main.read(['maps', 'meta'], async (stores) => ({
    maps: await stores.maps.toArray(),
    removed: await removedMaps(stores),
  }));
  if (!copied.ok || !known.ok) return null;
  const { maps, removed } = known.value;
  const revisions = new Map(maps.map((entry) => [entry.id, soundEntry(entry).revision]));
  const inCopy = copied.value.map(soundEntry);
  const copies = newestOf([...inCopy, ...files]);
  const copyRevisions = new Map(inCopy.map(({ id, revision }) => [id, revision]));
  const isRemoved = ({ id }: LibraryEntry): boolean => !revisions.has(id) && id in removed;
  return {
    lost: copies.filter((entry) => !revisions.has(entry.id) && !isRemoved(entry)),
    older: copies.filter(({ id, revision }) => revision > (revisions.get(id) ?? revision)),
    behind: [...revisions].filter(([id, revision]) => revision > (copyRevisions.get(id) ?? -1)).map(([id]) => id),
    removed: copies.filter(isRemoved).map(({ id }) => id),
    damaged: maps.filter((entry) => !isSoundEntry(entry)).map(({ id }) => id),
    safe: new Set(copies.filter(({ id, revision }) => revision <= (revisions.get(id) ?? -1)).map(({ id }) => id)),
    isEmpty: maps.length + copies.length === 0,
  };
}

const newestOf = (entries: readonly LibraryEntry[]): readonly LibraryEntry[] => {
  const newest = new Map<Id, LibraryEntry>();
  for (const entry of entries) if (entry.revision > (newest.get(entry.id)?.revision ?? -1)) newest.set(entry.id, entry);
  return [...newest.values()];
};
