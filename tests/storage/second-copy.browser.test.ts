import { afterEach, describe, expect, test } from 'vitest';
import type { Storage } from '#storage';
import { openDatabase, type Database } from '../../src/storage/database.ts';
import { MAP_STORES } from '../../src/storage/map-rows.ts';
import { readRawMap } from '../../src/storage/raw-map.ts';
import { copyNameOf } from '../../src/storage/copy-database.ts';
import { wholeVersionsOf } from '../../src/storage/version-copy.ts';
import { putVersion } from '../../src/storage/version-rows.ts';
import { breakDisk } from './broken-disk.ts';
import { openRaw, rowsIn } from './raw-database.ts';
import { sampleMap } from './sample-map.ts';
import { copyFactory, deleteDatabase, eventually, openEditor, openTab, storedMap, value } from './support.ts';

afterEach(() => {
  for (const key of Object.keys(localStorage)) if (key.startsWith('test-')) localStorage.removeItem(key);
});

const mainOf = async (name: string): Promise<Database> => value(await openDatabase(name));
const copyOf = async (name: string): Promise<Database> => {
  const indexedDB = await copyFactory();
  return value(await openDatabase(copyNameOf(name), { engineOf: () => ({ indexedDB, IDBKeyRange }) }));
};
const rawIn = async (database: Database, id: string) =>
  value(await database.read(MAP_STORES, (stores) => readRawMap(stores, id)));

/** Waits until the copy has what the main database has of a map. */
const copied = async (name: string, id: string): Promise<void> => {
  const [main, copy] = [await mainOf(name), await copyOf(name)];
  await eventually(async () => {
    const raw = await rawIn(main, id);
    expect(await rawIn(copy, id)).toEqual(raw);
  });
  main.close();
  copy.close();
};

const versionsIn = async (database: Database, id: string) =>
  value(await database.read(['versions'], (stores) => wholeVersionsOf(stores, id)));

/** Waits until the copy has the versions that the main database has of a map, and gives them. */
const versionsCopied = async (name: string, id: string) => {
  const [main, copy] = [await mainOf(name), await copyOf(name)];
  const versions = await versionsIn(main, id);
  await eventually(async () => expect(await versionsIn(copy, id)).toEqual(versions));
  main.close();
  copy.close();
  return versions;
};

/** The sample map with this title, so many hours after noon of the day before. */
const version = (hours: number, title = `After ${hours}`) => {
  const map = sampleMap({ title });
  const updatedAt = new Date(Date.UTC(2026, 10, 21, 12) + hours * 3_600_000).toISOString();
  return { map: { ...map, info: { ...map.info, updatedAt } } };
};

/** A map that is stored and copied, in a storage that is closed again. */
async function keptMap(title = 'Kept'): Promise<{ name: string; id: string }> {
  const { name, storage, id } = await storedMap(sampleMap({ title }));
  await copied(name, id);
  storage.close();
  return { name, id };
}

const titles = async (storage: Storage): Promise<string[]> =>
  value(await storage.library.list()).map(({ title }) => title);

describe('the second copy', () => {
  test('has every edit that is stored, its undo, a new title and the trash', async () => {
    const { name, storage, id } = await storedMap(sampleMap());
    const { stored, editor } = await openEditor(storage, id);
    editor.apply('editTouchpoints', { ids: ['t0'], fields: { title: '初診', voice: '怖い' } });
    editor.apply('addTouchpoint', { id: 't9', at: { x: 2_200, y: 16 } });
    editor.apply('removeTouchpoints', { ids: ['t1'] });
    editor.undo();
    editor.apply('setInfo', { title: 'Lupus' });
    value(await stored.flush());
    await copied(name, id);
    value(await storage.library.rename(id, 'SLE'));
    value(await storage.library.trash(id));
    await copied(name, id);
  });

  test('has the same as the disk, in whatever order two tabs write', async () => {
    const { name, storage, id } = await storedMap(sampleMap({ count: 6 }));
    const tabs = [await openEditor(storage, id), await openEditor(await openTab(name), id)];
    for (let at = 0; at < 40; at++) {
      const { editor } = tabs[at % 2]!;
      editor.apply('editTouchpoints', { ids: [`t${at % 3}`], fields: { title: `Title ${at}` } });
      if (at % 4 === 0) await new Promise((resolve) => setTimeout(resolve));
    }
    for (const { stored } of tabs) value(await stored.flush());
    await copied(name, id);
  });

  test('has maps that were there before it, and what a killed browser had no time to copy', async () => {
    const { name, id } = await keptMap();
    await deleteDatabase(copyNameOf(name), await copyFactory());
    await openTab(name);
    await copied(name, id);
  });

  test('loses a map that is deleted for good at once', async () => {
    const { name, storage, id } = await storedMap(sampleMap());
    await copied(name, id);
    value(await storage.library.remove(id));
    const copy = await copyOf(name);
    expect(await rawIn(copy, id)).toBeNull();
    copy.close();
  });
});

describe('versions in the second copy', () => {
  test('come back with a map that the main database has lost, under the names they were given', async () => {
    const { name, storage, id } = await storedMap(sampleMap({ title: 'Kept' }));
    await copied(name, id);
    value(await storage.versions.keep(id, { ...version(1), kind: 'automatic' }));
    const { id: named } = value(await storage.versions.keep(id, { ...version(2), kind: 'named', name: 'Draft' }))!;
    value(await storage.versions.rename(id, named, 'ワークショップ前'));
    const before = await versionsCopied(name, id);
    expect(before).toHaveLength(2);
    storage.close();
    await deleteDatabase(name);
    const again = await openTab(name);
    value(await again.rescue.restore());
    const main = await mainOf(name);
    expect(await versionsIn(main, id)).toEqual(before);
    main.close();
    expect(value(await again.versions.list(id))[0]).toMatchObject({ name: 'ワークショップ前', kind: 'named' });
    expect(value(await again.versions.load(id, named))).toEqual(version(2).map);
  });

  test('are those that are left when some were deleted, thinned, made room or came with a backup', async () => {
    const { name, storage, id } = await storedMap(sampleMap());
    await copied(name, id);
    for (const hours of [1, 2, 2.1, 3, 20.98, 21])
      value(await storage.versions.keep(id, { ...version(hours), kind: 'automatic' }));
    const { id: named } = value(await storage.versions.keep(id, { ...version(22), kind: 'named', name: 'Draft' }))!;
    expect((await versionsCopied(name, id)).length).toBeLessThan(7);
    const { file } = value(await storage.backups.write({ withVersions: true, passphrase: null }));
    value(await storage.versions.makeRoom());
    await versionsCopied(name, id);
    value(await storage.versions.remove(id, named));
    const left = await versionsCopied(name, id);
    const content = value(await storage.backups.read(file, null));
    value(await storage.backups.restore(content, 'merge'));
    expect((await versionsCopied(name, id)).length).toBeGreaterThan(left.length);
  });

  test('do not come back for a map that is there', async () => {
    const { name, storage, id } = await storedMap(sampleMap());
    await copied(name, id);
    const kept = value(await storage.versions.keep(id, { ...version(1), kind: 'named', name: 'Draft' }))!;
    const [whole] = await versionsCopied(name, id);
    value(await storage.versions.remove(id, kept.id));
    await versionsCopied(name, id);
    storage.close();
    const copy = await copyOf(name);
    value(await copy.write(['versions'], (stores) => putVersion(stores, whole!.version, whole!.packed)));
    copy.close();
    const again = await openTab(name);
    value(await again.rescue.restore());
    expect(value(await again.versions.list(id))).toEqual([]);
  });

  test('that a killed browser had no time to copy are copied at the next start', async () => {
    const { name, storage, id } = await storedMap(sampleMap());
    value(await storage.versions.keep(id, { ...version(1), kind: 'named', name: 'Draft' }));
    await copied(name, id);
    storage.close();
    await deleteDatabase(copyNameOf(name), await copyFactory());
    await openTab(name);
    expect(await versionsCopied(name, id)).toHaveLength(1);
  });

  test('on a full device are those that somebody asked for, in the copy and back from it', async () => {
    const { name, storage, id } = await storedMap(sampleMap({ title: 'Kept' }));
    await copied(name, id);
    value(await storage.versions.keep(id, { ...version(1), kind: 'named', name: 'Draft' }));
    const named = await versionsCopied(name, id);
    value(await storage.versions.keep(id, { ...version(2), kind: 'automatic' }));
    await versionsCopied(name, id);
    const copy = await copyOf(name);
    const clear = async (): Promise<void> => value(await copy.write(['versions'], (stores) => stores.versions.clear()));
    const refuses = (row: object): boolean => 'kind' in row && row.kind === 'automatic';
    await clear();
    const full = breakDisk(copyNameOf(name), { refuses });
    await openTab(name);
    await eventually(async () => expect(await versionsIn(copy, id)).toEqual(named));
    full.mend();
    await clear();
    await openTab(name);
    await versionsCopied(name, id);
    copy.close();
    storage.close();
    await deleteDatabase(name);
    const again = await openTab(name);
    breakDisk(name, { refuses });
    value(await again.rescue.restore());
    expect(await titles(again)).toEqual(['Kept']);
    expect(value(await again.versions.list(id))).toEqual(named.map((whole) => whole.version));
  });

  test('go at once with a map that is deleted for good', async () => {
    const { name, storage, id } = await storedMap(sampleMap());
    await copied(name, id);
    value(await storage.versions.keep(id, { ...version(1), kind: 'named', name: 'Draft' }));
    await versionsCopied(name, id);
    value(await storage.library.remove(id));
    const copy = await copyOf(name);
    expect(await versionsIn(copy, id)).toEqual([]);
    copy.close();
  });
});

describe('a main database that has lost', () => {
  test('everything says which maps there were, and brings them back whole', async () => {
    const { name, id } = await keptMap();
    const copy = await copyOf(name);
    const raw = await rawIn(copy, id);
    copy.close();
    await deleteDatabase(name);
    const storage = await openTab(name);
    expect(storage.rescue.lost()).toMatchObject({ maps: [{ id, title: 'Kept' }], renewed: [], vanished: 0 });
    expect(await titles(storage)).toEqual([]);
    expect(await storage.rescue.restore()).toEqual({ ok: true, value: 1 });
    expect(storage.rescue.lost().maps).toEqual([]);
    const main = await mainOf(name);
    expect(await rawIn(main, id)).toEqual(raw);
    main.close();
  });

  test('the last changes of a map is brought up to date before it is opened', async () => {
    const { name, storage, id } = await storedMap(sampleMap({ title: 'Before' }));
    await copied(name, id);
    const older = await openRaw(name);
    const rows = await rowsIn(older, 'maps');
    value(await storage.library.rename(id, 'After'));
    await copied(name, id);
    storage.close();
    const write = older.transaction('maps', 'readwrite');
    for (const row of rows) write.objectStore('maps').put(row);
    await new Promise((resolve) => (write.oncomplete = resolve));
    older.close();
    const again = await openTab(name);
    expect(again.rescue.lost()).toMatchObject({ maps: [], renewed: [{ id, title: 'After' }] });
    expect(await titles(again)).toEqual(['After']);
    again.rescue.dismiss();
    expect(again.rescue.lost().renewed).toEqual([]);
  });

  test('one map of two offers that one', async () => {
    const { name, storage, id } = await storedMap(sampleMap({ title: 'Lost' }));
    const other = value(await storage.library.create(sampleMap({ title: 'Here' })));
    await copied(name, id);
    await copied(name, other);
    storage.close();
    const main = await openRaw(name);
    const write = main.transaction('maps', 'readwrite');
    write.objectStore('maps').delete(id);
    await new Promise((resolve) => (write.oncomplete = resolve));
    main.close();
    const again = await openTab(name);
    expect(again.rescue.lost().maps.map(({ title }) => title)).toEqual(['Lost']);
    value(await again.rescue.restore());
    expect((await titles(again)).toSorted()).toEqual(['Here', 'Lost']);
  });

  test('never offers a map that was deleted for good, not even where the copy still has it', async () => {
    const { name, id } = await keptMap();
    const copy = await copyOf(name);
    const raw = (await rawIn(copy, id))!;
    const storage = await openTab(name);
    value(await storage.library.remove(id));
    storage.close();
    value(await copy.write(MAP_STORES, (stores) => stores.maps.put(raw.entry)));
    const again = await openTab(name);
    expect(again.rescue.lost().maps).toEqual([]);
    await eventually(async () => expect(await rawIn(copy, id)).toBeNull());
    copy.close();
  });

  test('everything, the copy too, says how many maps there were', async () => {
    const { name, id } = await keptMap();
    const storage = await openTab(name);
    await new Promise<void>((resolve) => {
      const stop = storage.library.watch(() => resolve());
      void Promise.resolve().then(() => stop);
    });
    await copied(name, id);
    storage.close();
    await deleteDatabase(name);
    await deleteDatabase(copyNameOf(name), await copyFactory());
    const again = await openTab(name);
    expect(again.rescue.lost()).toEqual({ maps: [], renewed: [], vanished: 1 });
    again.rescue.dismiss();
    expect((await openTab(name)).rescue.lost().vanished).toBe(0);
  });
});
