import { describe, expect, test, vi } from 'vitest';
import { createStorage } from '#storage';
import { SCHEMA_VERSION } from '../../src/storage/schema.ts';
import { sampleMap } from './sample-map.ts';
import { openRaw, versionOf } from './raw-database.ts';
import { clock, newDatabaseName, openEditor, openTab, storedMap, value } from './support.ts';

/** Dexie counts versions in tenths. */
const NEWER = SCHEMA_VERSION + 1;

const open = (databaseName: string) => createStorage({ now: clock(), newId: () => crypto.randomUUID(), databaseName });

/** A database of a later version of the program, which has other stores. */
async function newerDatabase(name: string): Promise<void> {
  const database = await openRaw(name, NEWER * 10, (fresh) => {
    fresh.createObjectStore('meta', { keyPath: 'key' }).put({ key: 'schemaVersion', value: NEWER });
    fresh.createObjectStore('charts', { keyPath: 'id' });
  });
  database.close();
}

describe('a database of a newer version', () => {
  test('is refused and left as it is', async () => {
    const name = newDatabaseName();
    await newerDatabase(name);
    expect(await open(name)).toEqual({
      ok: false,
      problem: { code: 'newerSchema', found: NEWER, known: SCHEMA_VERSION },
    });
    expect(await versionOf(name)).toBe(NEWER * 10);
    const { objectStoreNames } = await openRaw(name);
    expect([...objectStoreNames]).toEqual(['charts', 'meta']);
  });

  test('is refused by its schema version alone', async () => {
    const { name, storage } = await storedMap(sampleMap());
    storage.close();
    const database = await openRaw(name);
    const transaction = database.transaction('meta', 'readwrite');
    transaction.objectStore('meta').put({ key: 'schemaVersion', value: NEWER });
    await new Promise((resolve) => (transaction.oncomplete = resolve));
    expect(await open(name)).toEqual({
      ok: false,
      problem: { code: 'newerSchema', found: NEWER, known: SCHEMA_VERSION },
    });
  });

  test('that takes over while this one runs ends it, and what is unsaved stays in memory', async () => {
    const { name, storage, id } = await storedMap(sampleMap());
    const { stored, editor } = await openEditor(storage, id);
    const ended = vi.fn();
    storage.onEnd(ended);
    const newer = await openRaw(name, NEWER * 10, () => {});
    const problem = { code: 'newerSchema', found: NEWER, known: SCHEMA_VERSION };
    expect(ended.mock.calls).toEqual([[problem]]);
    editor.apply('editTouchpoints', { ids: ['t0'], fields: { title: 'Late' } });
    expect(await stored.flush()).toEqual({ ok: false, problem });
    expect(stored.pending()).toBe(true);
    expect(stored.status()).toEqual({ state: 'failed', problem });
    expect(await storage.library.list()).toEqual({ ok: false, problem });
    expect(await storage.library.create(sampleMap())).toEqual({ ok: false, problem });
    newer.close();
    expect(await versionOf(name)).toBe(NEWER * 10);
  });
});

test('opening for the first time creates nothing but the database, once, also from two tabs', async () => {
  const name = newDatabaseName();
  const tabs = await Promise.all([openTab(name), openTab(name), openTab(name)]);
  for (const { library } of tabs) expect(value(await library.list())).toEqual([]);
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
