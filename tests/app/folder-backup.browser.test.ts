import { expect, onTestFinished, test } from 'vitest';
import { backupsToRemove, createFolderBackup, type Folder, type FolderBackup } from '../../src/app/folder-backup.ts';
import type { Storage } from '#storage';
import { sampleMap } from '../storage/sample-map.ts';
import { eventually, newDatabaseName, openTab, value } from '../storage/support.ts';

/** A folder of the origin's private file system: the same as one on the disk, but nobody has to be asked. */
async function newFolder(): Promise<Folder> {
  const root = await navigator.storage.getDirectory();
  const name = `test-${crypto.randomUUID()}`;
  onTestFinished(() => root.removeEntry(name, { recursive: true }));
  return root.getDirectoryHandle(name, { create: true });
}
const namesIn = async (folder: Folder): Promise<string[]> => {
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  return names.toSorted();
};
const contentOf = async (folder: Folder, name: string): Promise<File> => (await folder.getFileHandle(name)).getFile();

function start(storage: Storage, day = 30): FolderBackup {
  const now = (): string => new Date(2026, 10, day, 9).toISOString();
  const backup = createFolderBackup(storage, { now, delay: 5 });
  onTestFinished(() => backup.close());
  return backup;
}

test('a backup is written when the folder is chosen, and again a while after changes, into the day’s file', async () => {
  const storage = await openTab(newDatabaseName());
  value(await storage.library.create(sampleMap({ title: 'First' })));
  const folder = await newFolder();
  const backup = start(storage);
  await backup.choose(folder);
  await eventually(async () => expect(await namesIn(folder)).toEqual(['tabiji-2026-11-30.tabiji-backup']));
  value(await storage.library.create(sampleMap({ title: 'Second' })));
  await eventually(async () => {
    const read = await storage.backups.read(await contentOf(folder, 'tabiji-2026-11-30.tabiji-backup'), null);
    expect(value(read).maps).toHaveLength(2);
  });
  expect(backup.state()).toMatchObject({ state: 'on', name: folder.name });
  expect(await storage.device.get('lastBackup')).toBeDefined();
});

test('the folder is remembered, and nothing is written where nothing has changed', async () => {
  const storage = await openTab(newDatabaseName());
  value(await storage.library.create(sampleMap()));
  const folder = await newFolder();
  const first = start(storage);
  await first.choose(folder);
  await eventually(() => expect(first.state()).toMatchObject({ state: 'on' }));
  first.close();
  const second = start(storage, 31);
  await eventually(() => expect(second.state()).toMatchObject({ state: 'on', name: folder.name }));
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await namesIn(folder)).toHaveLength(1);
});

test('a folder that is gone is told, the maps stay, and it can be given up', async () => {
  const storage = await openTab(newDatabaseName());
  const id = value(await storage.library.create(sampleMap()));
  const root = await navigator.storage.getDirectory();
  const folder: Folder = await root.getDirectoryHandle(`gone-${crypto.randomUUID()}`, { create: true });
  const backup = start(storage);
  await backup.choose(folder);
  await eventually(() => expect(backup.state()).toMatchObject({ state: 'on' }));
  await root.removeEntry(folder.name, { recursive: true });
  value(await storage.library.rename(id, 'Changed'));
  await eventually(() => expect(backup.state()).toMatchObject({ state: 'failed', name: folder.name }));
  expect(value(await storage.library.list())).toMatchObject([{ title: 'Changed' }]);
  backup.stop();
  expect(backup.state()).toEqual({ state: 'none' });
});

test('where the browser has to be asked again, that is told, and one press goes on', async () => {
  const storage = await openTab(newDatabaseName());
  value(await storage.library.create(sampleMap()));
  const folder = await newFolder();
  const answers: PermissionState[] = ['prompt'];
  const proto = Object.getPrototypeOf(folder) as { queryPermission?: unknown; requestPermission?: unknown };
  const { queryPermission, requestPermission } = proto;
  Object.assign(proto, {
    queryPermission: () => Promise.resolve(answers.at(-1)),
    requestPermission: () => {
      answers.push('granted');
      return Promise.resolve('granted');
    },
  });
  onTestFinished(() => void Object.assign(proto, { queryPermission, requestPermission }));
  const backup = start(storage);
  await backup.choose(folder);
  expect(backup.state()).toMatchObject({ state: 'asks' });
  expect(await namesIn(folder)).toEqual([]);
  await backup.allow();
  expect(backup.state()).toMatchObject({ state: 'on' });
  expect(await namesIn(folder)).toHaveLength(1);
});

test('of the files two weeks of days stay, and before them the first of each month', () => {
  const days = Array.from({ length: 90 }, (_, at) => {
    const day = new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10);
    return `tabiji-${day}.tabiji-backup`;
  });
  const removed = new Set(backupsToRemove(days));
  const kept = days.filter((name) => !removed.has(name));
  expect(kept).toHaveLength(14 + 3);
  expect(kept.slice(0, 3).map((name) => name.slice(7, 17))).toEqual(['2026-01-01', '2026-02-01', '2026-03-01']);
});
