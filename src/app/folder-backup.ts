import type { Timestamp } from '#model';
import type { FolderBackupState } from '#library';
import type { Device, Shelves, Storage } from '#storage';
import { backupName, BACKUP_NAME, LAST_BACKUP } from './backup-name.ts';

/** A folder of the file system that the browser was given; what it may do there is asked in some browsers alone. */
export type Folder = FileSystemDirectoryHandle & {
  readonly queryPermission?: (what: { readonly mode: 'readwrite' }) => Promise<PermissionState>;
  readonly requestPermission?: (what: { readonly mode: 'readwrite' }) => Promise<PermissionState>;
};

/** Writes a backup into a folder by itself, a while after changes, one file a day. */
export interface FolderBackup {
  state(): FolderBackupState;
  onState(listener: () => void): () => void;
  /** Takes this folder from now on, and writes into it at once. */
  choose(folder: Folder): Promise<void>;
  /** Asks the browser again, called directly in a press; also tries again what failed. */
  allow(): Promise<void>;
  stop(): void;
  close(): void;
}

interface Options {
  readonly now: () => Timestamp;
  /** Milliseconds of rest after a change. */
  readonly delay?: number;
}

const KEY = 'backupFolder';
const REST = 60_000;
/** What no library is like. */
const NEVER = 'never';
const MODE = { mode: 'readwrite' } as const;

/** What the device remembers. */
interface Kept {
  readonly folder: Folder;
  readonly lastAt: Timestamp | null;
  /** What the library was like then. */
  readonly sign: string;
}

export function createFolderBackup(
  { library, backups, device }: Pick<Storage, 'library' | 'backups' | 'device'>,
  { now, delay = REST }: Options,
): FolderBackup {
  const listeners = new Set<() => void>();
  let state: FolderBackupState = { state: 'none' };
  let sign: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isClosed = false;

  const setState = (next: FolderBackupState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const tell = (kind: 'on' | 'asks' | 'failed', { folder, lastAt }: Kept): void =>
    setState({ state: kind, name: folder.name, lastAt });
  const wait = (): void => {
    clearTimeout(timer);
    if (!isClosed && state.state !== 'none') timer = setTimeout(() => void write(), delay);
  };
  const write = async (): Promise<void> => {
    clearTimeout(timer);
    await alone(async () => {
      // Another tab may have written the same.
      const kept = await keptFolder(device);
      if (kept === null) return setState({ state: 'none' });
      if (kept.sign === sign) return tell('on', kept);
      if (!(await mayWrite(kept.folder))) return tell('asks', kept);
      const at = now();
      const written = sign ?? '';
      try {
        const backup = await backups.write({ withVersions: false, passphrase: null });
        if (!backup.ok) return tell('failed', kept);
        await writeInto(kept.folder, backupName(at), backup.value.file);
        await thin(kept.folder);
      } catch {
        return tell('failed', kept);
      }
      const next = { folder: kept.folder, lastAt: at, sign: written };
      await device.set(KEY, next);
      await device.set(LAST_BACKUP, at);
      tell('on', next);
    });
  };

  const start = async (): Promise<void> => {
    const kept = await keptFolder(device);
    if (kept === null || isClosed) return;
    tell((await mayWrite(kept.folder)) ? 'on' : 'asks', kept);
    if (kept.sign !== sign) wait();
  };
  let stopWatching = (): void => {};
  /** Nothing is said or written before it is known what the library is like. */
  const ready = new Promise<void>((resolve) => {
    stopWatching = library.watch((result) => {
      if (!result.ok) return;
      const before = sign;
      sign = signOf(result.value);
      if (before === null) void start().then(resolve);
      else if (before !== sign) wait();
    });
  });
  return {
    state: () => state,
    onState: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    choose: async (folder) => {
      await ready;
      await device.set(KEY, { folder, lastAt: null, sign: NEVER } satisfies Kept);
      await write();
    },
    allow: async () => {
      await ready;
      const kept = await keptFolder(device);
      if (kept === null) return;
      const answer = (await kept.folder.requestPermission?.(MODE)) ?? 'granted';
      if (answer !== 'granted') return tell('asks', kept);
      await device.set(KEY, { ...kept, sign: NEVER });
      await write();
    },
    stop: () => {
      clearTimeout(timer);
      void device.set(KEY, null);
      setState({ state: 'none' });
    },
    close: () => {
      isClosed = true;
      clearTimeout(timer);
      stopWatching();
    },
  };
}

/** The same for libraries in which nothing has changed. */
const signOf = ({ maps, trash }: Shelves): string =>
  [...maps, ...trash]
    .map(({ id, revision }) => `${id} ${revision}`)
    .toSorted()
    .join('\n');

async function keptFolder(device: Pick<Device, 'get'>): Promise<Kept | null> {
  const value = (await device.get(KEY)) as Partial<Kept> | null | undefined;
  const folder = value?.folder;
  if (typeof folder !== 'object' || folder.kind !== 'directory') return null;
  const { lastAt, sign } = value ?? {};
  return {
    folder,
    lastAt: typeof lastAt === 'string' && !Number.isNaN(Date.parse(lastAt)) ? lastAt : null,
    sign: typeof sign === 'string' ? sign : NEVER,
  };
}

const mayWrite = async (folder: Folder): Promise<boolean> =>
  ((await folder.queryPermission?.(MODE).catch(() => 'denied')) ?? 'granted') === 'granted';

/** The file is another only when all of it is written. */
async function writeInto(folder: Folder, name: string, content: Blob): Promise<void> {
  const file = await folder.getFileHandle(name, { create: true });
  const stream = await file.createWritable();
  await stream.write(content);
  await stream.close();
}

/** Days of which each has its file; of those before each month. */
const DAYS = 14;

async function thin(folder: Folder): Promise<void> {
  const names: string[] = [];
  for await (const name of folder.keys()) if (BACKUP_NAME.test(name)) names.push(name);
  for (const name of backupsToRemove(names)) await folder.removeEntry(name);
}

/** Of files named by their day those that are not kept: older than the newest days, and not the first of their month. */
export function backupsToRemove(names: readonly string[]): string[] {
  const sorted = names.toSorted();
  const months = new Set<string>();
  return sorted.slice(0, -DAYS).filter((name) => {
    const month = BACKUP_NAME.exec(name)?.[1] ?? name;
    const isFirst = !months.has(month);
    months.add(month);
    return !isFirst;
  });
}

/** One tab at a time; the others leave it to that one. */
async function alone(work: () => Promise<void>): Promise<void> {
  const locks = navigator.locks as LockManager | undefined;
  if (locks === undefined) return work();
  await locks.request('tabiji.backup-folder', { ifAvailable: true }, async (lock) => {
    if (lock !== null) await work();
  });
}
