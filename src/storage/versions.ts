import { cleanTitle, fail, ok, type Id, type JourneyMap, type Result, type Timestamp } from '#model';
import type { Database } from './database.ts';
import { entryOf } from './map-rows.ts';
import { packMap, unpackMap } from './packed-map.ts';
import type { StorageProblem } from './problem.ts';
import type { Stores } from './schema.ts';
import { thinned } from './thinned.ts';
import type { VersionCopy, VersionKey } from './version-copy.ts';
import {
  allVersions,
  deleteVersions,
  packedOf,
  putVersion,
  versionsOf,
  type Version,
  type VersionKind,
} from './version-rows.ts';

type Answer<T> = Promise<Result<T, StorageProblem>>;

/** Maps as they were. They go with their map when that is removed for good. */
export interface Versions {
  /** The newest first. */
  list(mapId: Id): Answer<readonly Version[]>;
  /** Told now and after every change in any tab. Returns the way to stop. */
  watch(mapId: Id, listener: (result: Result<readonly Version[], StorageProblem>) => void): () => void;
  /** The map as it was; `unreadable` where the version is damaged. */
  load(mapId: Id, id: Id): Answer<JourneyMap>;
  /**
   * Keeps a version and gives it; the newest one where that says the same. An automatic one gives way: null where the
   * newest is hardly older. On a full device the oldest automatic ones make room.
   */
  keep(mapId: Id, wish: VersionWish): Answer<Version | null>;
  rename(mapId: Id, id: Id, name: string): Answer<null>;
  remove(mapId: Id, id: Id): Answer<null>;
  /** Removes the older half of the automatic versions of all maps and gives how many that were. */
  makeRoom(): Answer<number>;
}

export interface VersionWish {
  readonly map: JourneyMap;
  readonly kind: VersionKind;
  readonly name?: string;
}

interface Options {
  readonly now: () => Timestamp;
  readonly newId: () => Id;
  readonly copy: Pick<VersionCopy, 'follow'>;
}

interface Kept {
  readonly version: Version | null;
  /** What was thinned out. */
  readonly gone: readonly VersionKey[];
}

const STORES = ['maps', 'versions'] as const;

/** Milliseconds within which a second automatic version is no news: another tab has just made one. */
const NO_NEWS = 45_000;

export function createVersions(database: Database, { now, newId, copy }: Options): Versions {
  const keepOne = async (mapId: Id, wish: VersionWish): Answer<Version | null> => {
    const { packed, digest } = await packMap(wish.map);
    const { map, kind, name = '' } = wish;
    const keep = async (stores: Stores): Promise<Kept> => {
      // Without its map a version would be nobody's.
      await entryOf(stores, mapId);
      const known = await versionsOf(stores, mapId);
      const version: Version = {
        mapId,
        id: newId(),
        number: (known[0]?.number ?? 0) + 1,
        at: kind === 'automatic' ? map.info.updatedAt : now(),
        kind,
        name: cleanTitle(name),
        touchpointCount: Object.keys(map.touchpoints).length,
        size: packed.length,
        digest,
      };
      const kept = known[0] === undefined ? undefined : instead(known[0], version);
      if (kept !== undefined) {
        if (kept !== null && kept !== known[0]) await putVersion(stores, kept);
        return { version: kept, gone: [] };
      }
      await putVersion(stores, version, packed);
      const worthKeeping = new Set(thinned([version, ...known].toReversed(), now()));
      const gone = known.filter((each) => !worthKeeping.has(each));
      await deleteVersions(stores, gone);
      return { version, gone };
    };
    const result = await database.write(STORES, keep, kind === 'automatic' ? 'relaxed' : 'strict');
    if (!result.ok) return result;
    copy.follow([mapId], result.value.gone);
    return ok(result.value.version);
  };
  const makeRoom = async (): Answer<number> => {
    const result = await database.write(['versions'], async (stores) => {
      const automatic = (await allVersions(stores)).filter(({ kind }) => kind === 'automatic');
      const oldest = automatic.toSorted((a, b) => (a.at < b.at ? -1 : 1)).slice(0, Math.ceil(automatic.length / 2));
      await deleteVersions(stores, oldest);
      return oldest;
    });
    if (!result.ok) return result;
    copy.follow([], result.value);
    return ok(result.value.length);
  };
  const alter = async (mapId: Id, id: Id, edit: (version: Version) => Partial<Version>): Answer<null> => {
    const result = await database.write(['versions'], async (stores) => {
      const version = (await versionsOf(stores, mapId)).find((each) => each.id === id);
      if (version !== undefined) await putVersion(stores, { ...version, ...edit(version) });
    });
    if (!result.ok) return result;
    copy.follow([mapId]);
    return ok(null);
  };

  return {
    list: (mapId) => database.read(['versions'], (stores) => versionsOf(stores, mapId)),
    watch: (mapId, listener) => database.watch((stores) => versionsOf(stores, mapId), listener),
    load: async (mapId, id) => {
      const result = await database.read(['versions'], (stores) => packedOf(stores, mapId, id));
      if (!result.ok) return result;
      return result.value === null ? fail({ code: 'unreadable' }) : unpackMap(result.value, { now: now(), newId });
    },
    keep: async (mapId, wish) => {
      for (;;) {
        const result = await keepOne(mapId, wish);
        if (result.ok || result.problem.code !== 'quotaExceeded') return result;
        const room = await makeRoom();
        if (!room.ok || room.value === 0) return result;
      }
    },
    // A name makes it one that stays.
    rename: (mapId, id, name) =>
      alter(mapId, id, ({ kind }) => ({ name: cleanTitle(name), ...(kind === 'automatic' && { kind: 'named' }) })),
    remove: async (mapId, id) => {
      const result = await database.write(['versions'], (stores) => deleteVersions(stores, [{ mapId, id }]));
      if (!result.ok) return result;
      copy.follow([], [{ mapId, id }]);
      return ok(null);
    },
    makeRoom,
  };
}

/** What is kept in the place of a version that the newest one makes needless; undefined where it is not. */
function instead(newest: Version, { kind, name, digest, at }: Version): Version | null | undefined {
  if (newest.digest !== digest) {
    const age = Date.parse(at) - Date.parse(newest.at);
    return kind === 'automatic' && age >= 0 && age < NO_NEWS ? null : undefined;
  }
  if (kind !== 'named') return newest;
  return newest.kind === 'automatic' ? { ...newest, kind, name } : undefined;
}
