import { ok, repair, type Change, type Id, type JourneyMap, type Result, type Timestamp } from '#model';
import { serialise } from '#format';
import { canLock } from './backup-lock.ts';
import { readBackup, writeBackup, type BackupContent, type BackupMap } from './backup-file.ts';
import type { BackupProblem } from './backup-problem.ts';
import type { Database } from './database.ts';
import { addMap, ALL_STORES, entryOf, MAP_STORES, readMap } from './map-rows.ts';
import { digestOf, packMap, type PackedMap } from './packed-map.ts';
import { Refused, type StorageProblem } from './problem.ts';
import { forgetRemoved } from './removed-maps.ts';
import { diffByValue } from './same-rows.ts';
import type { LibraryEntry, Stores } from './schema.ts';
import type { SecondCopy } from './second-copy.ts';
import { soundEntry } from './sound-entry.ts';
import { joinTabs, presenceOf } from './tabs.ts';
import { packedOf, putVersion, versionsOf } from './version-rows.ts';
import { writeChange } from './write-change.ts';

/** `merge` takes what is new or newer and touches nothing else; `replace` makes the library what it was in the backup. */
export type RestoreMode = 'merge' | 'replace';

/** How a map of the backup stands to the one of the library. */
export type Standing = 'new' | 'newer' | 'older' | 'equal';

export interface PlannedMap {
  readonly id: Id;
  readonly title: string;
  readonly standing: Standing;
  /** Whether it lies in the trash here, and not in the backup: it comes back. */
  readonly returns: boolean;
  /** When it was last changed: in the backup, and here. */
  readonly thereAt: Timestamp;
  readonly hereAt: Timestamp | null;
}

/** What restoring a backup would do, before anything is done. */
export interface RestorePlan {
  readonly maps: readonly PlannedMap[];
  /** Maps that the backup does not know: replacing moves them to the trash. */
  readonly others: readonly LibraryEntry[];
}

export interface WrittenBackup {
  readonly file: Blob;
  readonly maps: number;
}

type Answer<T> = Promise<Result<T, StorageProblem>>;

/** The whole library as one file, and back. */
export interface Backups {
  /** Whether the browser encrypts on this page. */
  readonly canLock: boolean;
  write(choices: { readonly withVersions: boolean; readonly passphrase: string | null }): Answer<WrittenBackup>;
  /** Reads a file and changes nothing. */
  read(file: Blob, passphrase: string | null): Promise<Result<BackupContent, BackupProblem>>;
  plan(content: BackupContent): Answer<RestorePlan>;
  /**
   * All of it or nothing; gives how many maps are others now. What a map said before is kept as a version of it; what
   * the backup does not know goes, if at all, to the trash.
   */
  restore(content: BackupContent, mode: RestoreMode): Answer<number>;
  close(): void;
}

interface Options {
  readonly now: () => Timestamp;
  readonly newId: () => Id;
  readonly copy: SecondCopy;
}

/** Another tab has written between looking and doing: it is looked again, this often. */
const ATTEMPTS = 5;

export function createBackups(database: Database, { now, newId, copy }: Options): Backups {
  const tabs = joinTabs(database.name);

  const write: Backups['write'] = async ({ withVersions, passphrase }) => {
    const read = await database.read(ALL_STORES, async (stores) => {
      const maps: BackupMap[] = [];
      for (const { id, trashedAt } of await entries(stores)) {
        const { map } = await readMap(stores, id);
        maps.push({
          id,
          trashedAt,
          map: repair(map).map,
          versions: withVersions ? await keptVersions(stores, id) : [],
        });
      }
      return maps;
    });
    if (!read.ok) return read;
    const maps = read.value;
    return ok({ file: await writeBackup({ createdAt: now(), maps }, passphrase), maps: maps.length });
  };

  const look = (content: BackupContent): Answer<Looked> =>
    database.read(MAP_STORES, async (stores) => {
      const here = new Map<Id, Here>();
      const ids = new Set(content.maps.map(({ id }) => id));
      const others: LibraryEntry[] = [];
      for (const entry of await entries(stores)) {
        if (ids.has(entry.id)) here.set(entry.id, { entry, map: repair((await readMap(stores, entry.id)).map).map });
        else others.push(entry);
      }
      return { here, others };
    });
  const plan: Backups['plan'] = async (content) => {
    const looked = await look(content);
    if (!looked.ok) return looked;
    const { here, others } = looked.value;
    const maps = content.maps.map((there): PlannedMap => {
      const known = here.get(there.id);
      return {
        id: there.id,
        title: there.map.info.title,
        standing: standingOf(there, known),
        returns: there.trashedAt === null && known !== undefined && known.entry.trashedAt !== null,
        thereAt: there.map.info.updatedAt,
        hereAt: known?.entry.updatedAt ?? null,
      };
    });
    return ok({ maps, others: others.filter(({ trashedAt }) => trashedAt === null) });
  };

  const restore: Backups['restore'] = async (content, mode) => {
    for (let attempt = 1; ; attempt++) {
      const looked = await look(content);
      if (!looked.ok) return looked;
      const { here, others } = looked.value;
      // What is not the database's own business cannot wait within a transaction.
      const before = new Map<Id, PackedMap>();
      for (const there of content.maps) {
        const known = here.get(there.id);
        if (known !== undefined && takesOver(standingOf(there, known), mode))
          before.set(there.id, await packMap(known.map));
      }
      const done = await database.write(
        [...ALL_STORES, 'meta'],
        async (stores) => {
          const steps: Step[] = [];
          for (const there of content.maps)
            steps.push(
              ...(await restoreMap(stores, { there, known: here.get(there.id), before: before.get(there.id), mode })),
            );
          if (mode === 'replace') for (const entry of others) steps.push(...(await moveToTrash(stores, entry)));
          return steps;
        },
        'strict',
      );
      if (!done.ok) {
        if (done.problem.code === 'failed' && done.problem.reason === CHANGED && attempt < ATTEMPTS) continue;
        return done;
      }
      for (const { entry, change } of done.value) {
        copy.renew(entry.id);
        tabs.post({ mapId: entry.id, revision: entry.revision, change, presence: presenceOf(entry) });
      }
      copy.versions.follow(content.maps.map(({ id }) => id));
      return ok(done.value.length);
    }
  };

  /** Gives nothing where the map stays as it is. */
  const restoreMap = async (
    stores: Stores,
    {
      there,
      known,
      before,
      mode,
    }: { there: BackupMap; known: Here | undefined; before: PackedMap | undefined; mode: RestoreMode },
  ): Promise<Step[]> => {
    const steps: Step[] = [];
    if (known === undefined) {
      await refuseIfThere(stores, there.id);
      await forgetRemoved(stores, there.id);
      await addMap(stores, there.id, there.map);
      await stores.maps.put({ ...(await entryOf(stores, there.id)), trashedAt: there.trashedAt });
      steps.push({ entry: await entryOf(stores, there.id), change: null });
    } else {
      const entry = await entryOf(stores, there.id);
      if (entry.revision !== known.entry.revision) throw new Refused({ code: 'failed', reason: CHANGED });
      const change = before === undefined ? null : diffByValue(known.map, there.map);
      const trashedAt = mode === 'replace' ? there.trashedAt : there.trashedAt === null ? null : entry.trashedAt;
      if (change !== null && before !== undefined) await keepBefore(stores, known, before);
      if (change !== null) await writeChange(stores, { mapId: there.id, change });
      if (change !== null || trashedAt !== entry.trashedAt) {
        const next = { ...(await entryOf(stores, there.id)), trashedAt, revision: entry.revision + 1 };
        await stores.maps.put(next);
        steps.push({ entry: next, change });
      }
    }
    await addVersions(stores, there);
    return steps;
  };
  const keepBefore = async (stores: Stores, { entry, map }: Here, { packed, digest }: PackedMap): Promise<void> => {
    const [newest] = await versionsOf(stores, entry.id);
    const number = (newest?.number ?? 0) + 1;
    const touchpointCount = Object.keys(map.touchpoints).length;
    const fields = { mapId: entry.id, id: newId(), number, at: now(), kind: 'beforeImport', name: '' } as const;
    await putVersion(stores, { ...fields, touchpointCount, size: packed.length, digest }, packed);
  };
  const addVersions = async (stores: Stores, { id: mapId, versions }: BackupMap): Promise<void> => {
    const known = await versionsOf(stores, mapId);
    const said = new Set(known.map(signOf));
    let number = known[0]?.number ?? 0;
    for (const { packed, ...version } of versions) {
      if (said.has(signOf(version))) continue;
      number += 1;
      await putVersion(stores, { ...version, mapId, id: newId(), number, size: packed.length }, packed);
    }
  };
  const moveToTrash = async (stores: Stores, { id }: LibraryEntry): Promise<Step[]> => {
    const stored = await stores.maps.get(id);
    if (stored === undefined || stored.trashedAt !== null) return [];
    const entry = soundEntry(stored);
    const next = { ...entry, trashedAt: now(), revision: entry.revision + 1 };
    await stores.maps.put(next);
    return [{ entry: next, change: null }];
  };

  return {
    canLock: canLock(),
    write,
    read: (file, passphrase) => readBackup(file, { now: now(), newId, passphrase }),
    plan,
    restore,
    close: tabs.close,
  };
}

interface Here {
  readonly entry: LibraryEntry;
  readonly map: JourneyMap;
}

interface Looked {
  readonly here: ReadonlyMap<Id, Here>;
  readonly others: readonly LibraryEntry[];
}

interface Step {
  readonly entry: LibraryEntry;
  readonly change: Change | null;
}

const CHANGED = 'A map has changed meanwhile.';

const entries = async (stores: Stores): Promise<LibraryEntry[]> => (await stores.maps.toArray()).map(soundEntry);

const refuseIfThere = async (stores: Stores, id: Id): Promise<void> => {
  if ((await stores.maps.get(id)) !== undefined) throw new Refused({ code: 'failed', reason: CHANGED });
};

async function keptVersions(stores: Stores, id: Id): Promise<BackupMap['versions']> {
  const versions = [];
  for (const { at, kind, name, touchpointCount, digest, id: version } of (await versionsOf(stores, id)).toReversed()) {
    const packed = await packedOf(stores, id, version);
    if (packed !== null) versions.push({ at, kind, name, touchpointCount, digest, packed });
  }
  return versions;
}

function standingOf(there: BackupMap, here: Here | undefined): Standing {
  if (here === undefined) return 'new';
  if (digestOf(serialise(there.map)) === digestOf(serialise(here.map))) return 'equal';
  return there.map.info.updatedAt > here.entry.updatedAt ? 'newer' : 'older';
}

/** Whether what the backup says of a map comes in the place of what it says here. */
const takesOver = (standing: Standing, mode: RestoreMode): boolean =>
  standing === 'newer' || (standing === 'older' && mode === 'replace');

const signOf = ({ at, kind, name, digest }: Pick<BackupMap['versions'][number], 'at' | 'kind' | 'name' | 'digest'>) =>
  JSON.stringify([at, kind, name, digest]);
