import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { createStorage } from '#storage';
import { sampleMap } from './sample-map.ts';
import { clock, eventually, newDatabaseName, openEditor, openTab, storedMap, value } from './support.ts';

const open = (databaseName: string) => createStorage({ now: clock(), newId: () => crypto.randomUUID(), databaseName });

/** Opens the database as another program would; closed after the test. */
async function openRaw(
  name: string,
  version?: number,
  upgrade: (database: IDBDatabase) => void = () => {},
): Promise<IDBDatabase> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => upgrade(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error(`${name} did not open.`));
  });
  onTestFinished(() => database.close());
  return database;
}

const versionOf = async (name: string): Promise<number | undefined> =>
  (await indexedDB.databases()).find((database) => database.name === name)?.version;

/** A database of a later version of the program, which has other stores. */
async function newerDatabase(name: string): Promise<void> {
  const database = await openRaw(name, 30, (fresh) => {
    fresh.createObjectStore('meta', { keyPath: 'key' }).put({ key: 'schemaVersion', value: 3 });
    fresh.createObjectStore('charts', { keyPath: 'id' });
  });
  database.close();
}

describe('a database of a newer version', () => {
  test('is refused and left as it is', async () => {
    const name = newDatabaseName();
    await newerDatabase(name);
    expect(await open(name)).toEqual({ ok: false, problem: { code: 'newerSchema', found: 3, known: 2 } });
    expect(await versionOf(name)).toBe(30);
    const { objectStoreNames } = await openRaw(name);
    expect([...objectStoreNames]).toEqual(['charts', 'meta']);
  });

  test('is refused by its schema version alone', async () => {
    const { name, storage } = await storedMap(sampleMap());
    storage.close();
    const database = await openRaw(name);
    const transaction = database.transaction('meta', 'readwrite');
    transaction.objectStore('meta').put({ key: 'schemaVersion', value: 3 });
    await new Promise((resolve) => (transaction.oncomplete = resolve));
    expect(await open(name)).toEqual({ ok: false, problem: { code: 'newerSchema', found: 3, known: 2 } });
  });

  test('that takes over while this one runs ends it, and what is unsaved stays in memory', async () => {
    const { name, storage, id } = await storedMap(sampleMap());
    const { stored, editor } = await openEditor(storage, id);
    const ended = vi.fn();
    storage.onEnd(ended);
    const newer = await openRaw(name, 30, () => {});
    const problem = { code: 'newerSchema', found: 3, known: 2 };
    expect(ended.mock.calls).toEqual([[problem]]);
    editor.apply('editTouchpoints', { ids: ['t0'], fields: { title: 'Late' } });
    expect(await stored.flush()).toEqual({ ok: false, problem });
    expect(stored.pending()).toBe(true);
    expect(stored.status()).toEqual({ state: 'failed', problem });
    expect(await storage.library.list()).toEqual({ ok: false, problem });
    expect(await storage.library.create(sampleMap())).toEqual({ ok: false, problem });
    newer.close();
    expect(await versionOf(name)).toBe(30);
  });
});

/** The sample map in a database of the first version, which knew neither measures and channels nor some fields. */
async function firstVersionDatabase(name: string): Promise<void> {
  const { info, measures: _measures, channels: _channels, ...tables } = sampleMap();
  const database = await openRaw(name, 10, (fresh) => {
    fresh.createObjectStore('meta', { keyPath: 'key' }).put({ key: 'schemaVersion', value: 1 });
    fresh.createObjectStore('device', { keyPath: ['mapId', 'key'] });
    fresh
      .createObjectStore('maps', { keyPath: 'id' })
      .put({ ...info, id: 'm', touchpointCount: 3, revision: 1, trashedAt: null });
    for (const [table, rows] of Object.entries<Record<string, object>>(tables)) {
      const store = fresh.createObjectStore(table, { keyPath: ['mapId', 'id'] });
      for (const row of Object.values(rows)) store.put({ ...withoutViews(row), mapId: 'm' });
    }
  });
  database.close();
}

const withoutViews = (row: object): object =>
  Object.fromEntries(Object.entries(row).filter(([key]) => !key.endsWith('View')));

test('a database of the first version is brought up to date, and its maps are there as they were', async () => {
  const name = newDatabaseName();
  await firstVersionDatabase(name);
  const storage = await openTab(name);
  expect(value(await storage.library.load('m'))).toEqual({ map: sampleMap(), revision: 1, damages: [] });
  const { stored, editor } = await openEditor(storage, 'm');
  editor.apply('editTouchpoints', { ids: ['t0'], fields: { clinicalView: 'They come too late' } });
  editor.apply('addMeasure', { id: 'pdc', title: 'PDC', value: 62 });
  value(await stored.flush());
  expect(value(await (await openTab(name)).library.load('m')).map).toEqual(editor.getMap());
  const database = await openRaw(name);
  const entry = database.transaction('meta').objectStore('meta').get('schemaVersion');
  await new Promise((resolve) => (entry.onsuccess = resolve));
  expect([database.version, entry.result]).toEqual([20, { key: 'schemaVersion', value: 2 }]);
});

test('opening for the first time creates nothing but the database, once, also from two tabs', async () => {
  const name = newDatabaseName();
  const tabs = await Promise.all([openTab(name), openTab(name), openTab(name)]);
  for (const { library } of tabs) expect(value(await library.list())).toEqual([]);
});

test('a tab that holds an older database open is told as blocking, and waited for no longer', async () => {
  const name = newDatabaseName();
  const old = await openRaw(name, 1);
  expect(await open(name)).toEqual({ ok: false, problem: { code: 'blocked' } });
  old.close();
  await eventually(async () => {
    value(await (await openTab(name)).library.list());
  });
});

test('a connection that the browser closes is opened again when it is needed', async () => {
  const { name, storage, id } = await storedMap(sampleMap());
  const { stored, editor } = await openEditor(storage, id);
  // Deleting makes every connection close, as clearing the site's data would.
  await new Promise((resolve) => (indexedDB.deleteDatabase(name).onsuccess = resolve));
  editor.apply('editTouchpoints', { ids: ['t0'], fields: { title: 'Late' } });
  expect(await stored.flush()).toEqual({ ok: false, problem: { code: 'notFound', id } });
  expect(value(await storage.library.list())).toEqual([]);
  value(await storage.library.create(editor.getMap()));
});

test('no database at all is told', async () => {
  const refuse = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('Site data is blocked.', 'SecurityError');
  });
  expect(await open('nowhere')).toEqual({
    ok: false,
    problem: { code: 'unavailable', reason: 'Site data is blocked.' },
  });
  refuse.mockRestore();
});
