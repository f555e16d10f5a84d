import { expect, onTestFinished, test } from 'vitest';
import { createStorage, type Storage } from '#storage';
import { sampleMap } from './sample-map.ts';
import { newDatabaseName, value } from './support.ts';

const DAY = 86_400_000;

/** A storage whose clock is set by hand, in days. */
async function timed(): Promise<{ storage: Storage; setDay: (day: number) => void }> {
  let day = 0;
  const now = (): string => new Date(Date.UTC(2026, 0, 1) + day * DAY).toISOString();
  const newId = (): string => crypto.randomUUID();
  const storage = value(await createStorage({ now, newId, databaseName: newDatabaseName() }));
  onTestFinished(() => storage.close());
  return { storage, setDay: (next) => (day = next) };
}

test('what has been in the trash for thirty days goes for good, with its versions, and nothing else does', async () => {
  const { storage, setDay } = await timed();
  const [old, young, kept] = await Promise.all(
    ['Old', 'Young', 'Kept'].map(async (title) => value(await storage.library.create(sampleMap({ title })))),
  );
  value(await storage.versions.keep(old!, { map: sampleMap(), kind: 'named', name: 'Version' }));
  value(await storage.library.trash(old!));
  setDay(20);
  value(await storage.library.trash(young!));
  setDay(29.9);
  expect(await storage.removeOldTrash()).toEqual([]);
  setDay(30.1);
  expect(await storage.removeOldTrash()).toEqual([]);
  setDay(31.2);
  expect(await storage.removeOldTrash()).toEqual([old]);
  expect(value(await storage.library.trashed()).map(({ id }) => id)).toEqual([young]);
  expect(value(await storage.library.list()).map(({ id }) => id)).toEqual([kept]);
  expect(value(await storage.versions.list(old!))).toEqual([]);
});

test('a clock that jumps a year ahead takes nothing out of the trash at once', async () => {
  const { storage, setDay } = await timed();
  const id = value(await storage.library.create(sampleMap()));
  value(await storage.library.trash(id));
  setDay(365);
  expect(await storage.removeOldTrash()).toEqual([]);
  expect(await storage.removeOldTrash()).toEqual([]);
  setDay(1);
  expect(await storage.removeOldTrash()).toEqual([]);
  setDay(31);
  expect(await storage.removeOldTrash()).toEqual([]);
  expect(value(await storage.library.trashed())).toHaveLength(1);
});

test('a map that was brought back and thrown away again stays for another thirty days', async () => {
  const { storage, setDay } = await timed();
  const id = value(await storage.library.create(sampleMap()));
  value(await storage.library.trash(id));
  setDay(31);
  await storage.removeOldTrash();
  value(await storage.library.restore(id));
  setDay(32);
  expect(await storage.removeOldTrash()).toEqual([]);
  value(await storage.library.trash(id));
  setDay(61);
  expect(await storage.removeOldTrash()).toEqual([]);
  setDay(63);
  expect(await storage.removeOldTrash()).toEqual([]);
  setDay(65);
  expect(await storage.removeOldTrash()).toEqual([id]);
});
