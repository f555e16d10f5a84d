import type { Id } from '#model';
import type { Database } from './database.ts';
import type { Stores } from './schema.ts';
import { deleteVersions, packedOf, putVersion, versionsOf, type Version } from './version-rows.ts';

/** Names a version. */
export type VersionKey = Pick<Version, 'mapId' | 'id'>;

/** A version with what it holds. */
export interface WholeVersion {
  readonly version: Version;
  readonly packed: Uint8Array<ArrayBuffer>;
}

/** The versions of maps once more, in the second copy. */
export interface VersionCopy {
  /** Follows the main database: it has let go of some versions, and may have others of these maps. Never waited for. */
  follow(mapIds: readonly Id[], gone?: readonly VersionKey[]): void;
  /** Copies what a killed browser, or one with a full device, has not copied. */
  makeUp(): void;
  /** When it has come to rest. */
  rest(): Promise<void>;
}

/**
 * Keeps them in order, behind everything else and without a word where it fails. What the main database has lost
 * without having been told to let go of it stays here.
 */
export function createVersionCopy(main: Database, opening: () => Promise<Database | null>): VersionCopy {
  let running = Promise.resolve();
  const then = (work: (copy: Database) => Promise<void>): void => {
    running = running.then(async () => {
      const copy = await opening();
      if (copy !== null) await work(copy);
    });
  };
  return {
    follow: (mapIds, gone = []) =>
      then(async (copy) => {
        if (gone.length > 0) await copy.write(['versions'], (stores) => deleteVersions(stores, gone));
        for (const id of mapIds) await copyVersions(main, copy, id);
      }),
    makeUp: () =>
      then(async (copy) => {
        for (const id of await incompleteMaps(main, copy)) await copyVersions(main, copy, id);
      }),
    rest: () => running,
  };
}

/** All versions of a map that can be read, in a transaction over `versions`; the newest first. */
export async function wholeVersionsOf(stores: Stores, mapId: Id): Promise<readonly WholeVersion[]> {
  const whole: WholeVersion[] = [];
  for (const version of await versionsOf(stores, mapId)) {
    const packed = await packedOf(stores, mapId, version.id);
    if (packed !== null) whole.push({ version, packed });
  }
  return whole;
}

/** What somebody asked for before what was made by itself, so that on a full device it is this that is left out. */
const askedForFirst = (versions: readonly Version[]): readonly Version[] => [
  ...versions.filter(({ kind }) => kind !== 'automatic'),
  ...versions.filter(({ kind }) => kind === 'automatic'),
];

/** Copies the versions of a map that the copy does not have, or by another name. */
async function copyVersions(main: Database, copy: Database, mapId: Id): Promise<void> {
  const stored = await main.read(['versions'], (stores) => versionsOf(stores, mapId));
  const copied = await copy.read(['versions'], (stores) => versionsOf(stores, mapId));
  if (!stored.ok || !copied.ok) return;
  const known = new Set(copied.value.map((version) => JSON.stringify(version)));
  for (const version of askedForFirst(stored.value.filter((each) => !known.has(JSON.stringify(each))))) {
    const packed = await main.read(['versions'], (stores) => packedOf(stores, mapId, version.id));
    if (!packed.ok) return;
    const content = packed.value;
    if (content === null) continue;
    const put = await copy.write(['maps', 'versions'], async (stores) => {
      // A map that was removed meanwhile leaves nothing behind.
      if ((await stores.maps.get(mapId)) !== undefined) await putVersion(stores, version, content);
    });
    if (!put.ok) return;
  }
}

/** The maps of which the copy lacks versions. */
async function incompleteMaps(main: Database, copy: Database): Promise<ReadonlySet<Id>> {
  const keysIn = (database: Database) =>
    database.read(['versions'], (stores) => stores.versions.toCollection().primaryKeys());
  const [stored, copied] = [await keysIn(main), await keysIn(copy)];
  if (!stored.ok || !copied.ok) return new Set();
  const known = new Set(copied.value.map((key) => JSON.stringify(key)));
  return new Set(stored.value.filter((key) => !known.has(JSON.stringify(key))).map(([mapId]) => mapId));
}
