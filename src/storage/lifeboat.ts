import { TABLES, fail, ok, type Id, type Result } from '#model';
import { inTurn } from './in-turn.ts';
import { failure, type StorageProblem } from './problem.ts';
import type { RawMap } from './raw-map.ts';
import { soundEntry } from './sound-entry.ts';

/**
 * Maps as files, a file each, in the origin's private file system. Once an engine has failed to write, its database and
 * any that lies beside it may be empty at the next start, whatever they say; a file that was written and read again
 * is there.
 */
export interface Lifeboat {
  /** Writes the map, and answers `ok` only when it was read again as it is. */
  put(map: RawMap): Promise<Result<null, StorageProblem>>;
  /** All maps that can be read. */
  maps(): Promise<readonly RawMap[]>;
  remove(ids: readonly Id[]): Promise<void>;
}

/** Milliseconds after which a file has done its duty, if the database has what is in it. */
const DUTY = 3 * 24 * 60 * 60 * 1000;

interface FileSystem {
  getDirectory(): Promise<FileSystemDirectoryHandle>;
}

/** The files that belong to a database; null where this browser has no private file system. */
export async function openLifeboat(databaseName: string): Promise<Lifeboat | null> {
  const root = await privateFiles();
  if (root === null) return null;
  const folderOf = (create: boolean): Promise<FileSystemDirectoryHandle> =>
    root.getDirectoryHandle(`${databaseName}.lifeboat`, { create });
  /** Where nothing was ever put there is no folder. */
  const eachFile = async (take: (folder: FileSystemDirectoryHandle, name: string) => Promise<void>): Promise<void> => {
    const folder = await folderOf(false).catch(() => null);
    if (folder === null) return;
    const names: string[] = [];
    for await (const name of folder.keys()) names.push(name);
    for (const name of names) await take(folder, name);
  };
  /** Whether a newer state of this map lies there, and can be read. */
  const hasNewer = async (id: Id, revision: number): Promise<boolean> => {
    let found = false;
    await eachFile(async (folder, name) => {
      if (isOf(name, id) && revisionIn(name) > revision) found ||= (await readFile(folder, name)) !== null;
    });
    return found;
  };
  const write = async (map: RawMap): Promise<Result<null, StorageProblem>> => {
    const name = nameOf(map);
    const { id } = map.entry;
    const revision = revisionIn(name);
    if (await hasNewer(id, revision)) return ok(null);
    const text = JSON.stringify(map);
    const folder = await folderOf(true);
    const handle = await folder.getFileHandle(name, { create: true });
    const writing = await handle.createWritable();
    await writing.write(text);
    await writing.close();
    if ((await (await handle.getFile()).text()) !== text) {
      return fail({ code: 'failed', reason: 'What was written reads otherwise.' });
    }
    await eachFile(async (_, other) => {
      if (isOf(other, id) && revisionIn(other) < revision) await folder.removeEntry(other).catch(() => {});
    });
    return ok(null);
  };
  return {
    // Two tabs that make sure of one map would take the file from under each other.
    put: (map) => inTurn(`${databaseName}.lifeboat/${map.entry.id}`, () => write(map).catch(failure)),
    maps: async () => {
      const maps: RawMap[] = [];
      await eachFile(async (folder, name) => {
        const map = await readFile(folder, name);
        if (map !== null) maps.push(map);
      }).catch(() => {});
      return maps;
    },
    remove: async (ids) => {
      await eachFile(async (folder, name) => {
        if (ids.some((id) => isOf(name, id))) await folder.removeEntry(name);
      }).catch(() => {});
    },
  };
}

/** Whether this map lies there for so long that the database alone is trusted again. */
export const isOverdue = (map: RawMap & { readonly writtenAt?: number }, now: number): boolean =>
  now - (map.writtenAt ?? now) > DUTY;

async function privateFiles(): Promise<FileSystemDirectoryHandle | null> {
  try {
    return await (navigator.storage as unknown as FileSystem).getDirectory();
  } catch {
    return null;
  }
}

async function readFile(folder: FileSystemDirectoryHandle, name: string): Promise<RawMap | null> {
  try {
    const file = await (await folder.getFileHandle(name)).getFile();
    const value = JSON.parse(await file.text()) as RawMap | null;
    const isMap = typeof value?.entry?.id === 'string' && typeof value.rows === 'object' && value.rows !== null;
    // One of an older version has no rows in tables that it did not know.
    const none = Object.fromEntries(TABLES.map((table) => [table, []]));
    return isMap ? Object.assign(value, { rows: { ...none, ...value.rows }, writtenAt: file.lastModified }) : null;
  } catch {
    return null;
  }
}

const nameOf = ({ entry }: RawMap): string => `${encodeURIComponent(entry.id)}.${soundEntry(entry).revision}.json`;

const revisionIn = (name: string): number => Number(name.split('.').at(-2));

const isOf = (name: string, id: Id): boolean => name.startsWith(`${encodeURIComponent(id)}.`);
