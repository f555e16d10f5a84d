import { afterEach, describe, expect, test, vi } from 'vitest';
import { openLifeboat } from '../../src/storage/lifeboat.ts';
import { copyNameOf } from '../../src/storage/copy-database.ts';
import { breakDisk } from './broken-disk.ts';
import { openRaw } from './raw-database.ts';
import { sampleMap } from './sample-map.ts';
import { copyFactory, deleteDatabase, eventually, openEditor, openTab, storedMap, value } from './support.ts';

afterEach(() => {
  for (const key of Object.keys(localStorage)) if (key.startsWith('test-')) localStorage.removeItem(key);
});

const journalled = (name: string): string[] =>
  Object.keys(localStorage).filter((key) => key.startsWith(`${name}.journal.`));

/** From now on no file can be written. */
const breakFiles = () =>
  vi
    .spyOn(FileSystemFileHandle.prototype, 'createWritable')
    .mockRejectedValue(new DOMException('The disk is full.', 'QuotaExceededError'));

describe('after a failed write', () => {
  test('the edits are in the journal, and leave it when they are saved', async () => {
    const { name, storage, id } = await storedMap(sampleMap());
    const { stored, editor } = await openEditor(storage, id);
    const disk = breakDisk(name);
    editor.apply('editTouchpoints', { ids: ['t0'], fields: { title: 'Late' } });
    expect(await stored.flush()).toEqual({ ok: false, problem: { code: 'quotaExceeded' } });
    expect(stored.status()).toEqual({ state: 'failed', problem: { code: 'quotaExceeded' } });
    expect(localStorage.getItem(journalled(name)[0]!)).toContain('Late');
    disk.mend();
    await eventually(() => expect(stored.status().state).toBe('saved'));
    expect(journalled(name)).toEqual([]);
  });

  test('every row is written anew, also those that the engine has lost since', async () => {
    const { name, storage, id } = await storedMap(sampleMap());
    const { stored, editor } = await openEditor(storage, id);
    const disk = breakDisk(name);
    editor.apply('editTouchpoints', { ids: ['t0'], fields: { title: 'Late' } });
    expect(await stored.flush()).toMatchObject({ ok: false });
    const raw = await openRaw(name);
    const write = raw.transaction('touchpoints', 'readwrite');
    write.objectStore('touchpoints').delete([id, 't1']);
    await new Promise((resolve) => (write.oncomplete = resolve));
    raw.close();
    disk.mend();
    value(await stored.flush());
    expect(value(await storage.library.load(id))).toMatchObject({ map: editor.getMap(), damages: [] });
  });

  test('what another tab has stored meanwhile stays', async () => {
    const { name, storage, id } = await storedMap(sampleMap());
    const { stored, editor } = await openEditor(storage, id);
    const other = await openEditor(await openTab(name), id);
    const disk = breakDisk(name);
    editor.apply('editTouchpoints', { ids: ['t0'], fields: { title: 'Late' } });
    expect(await stored.flush()).toMatchObject({ ok: false });
    disk.mend();
    other.editor.apply('editTouchpoints', { ids: ['t0'], fields: { voice: 'Heard elsewhere' } });
    value(await other.stored.flush());
    value(await stored.flush());
    await eventually(async () => {
      const { map } = value(await storage.library.load(id));
      expect(map.touchpoints.t0).toMatchObject({ title: 'Late', voice: 'Heard elsewhere' });
      expect([editor.getMap(), other.editor.getMap()]).toEqual([map, map]);
    });
  });

  test('nothing is called saved before it lies in a file that no database can take along', async () => {
    const { name, storage, id } = await storedMap(sampleMap());
    const other = value(await storage.library.create(sampleMap({ title: 'Another' })));
    const { stored, editor } = await openEditor(storage, id);
    const disk = breakDisk(name);
    editor.apply('editTouchpoints', { ids: ['t0'], fields: { title: 'Late' } });
    expect(await stored.flush()).toMatchObject({ ok: false });
    disk.mend();
    const files = breakFiles();
    expect(await stored.flush()).toMatchObject({ ok: false });
    expect([stored.status().state, stored.pending()]).toEqual(['failed', true]);
    files.mockRestore();
    await eventually(() => expect(stored.status().state).toBe('saved'));
    storage.close();
    await deleteDatabase(name);
    await deleteDatabase(copyNameOf(name), await copyFactory());
    const again = await openTab(name);
    expect(again.rescue.lost().maps).toHaveLength(2);
    value(await again.rescue.restore());
    expect(value(await again.library.load(id)).map).toEqual(editor.getMap());
    expect(value(await again.library.load(other)).map).toEqual(sampleMap({ title: 'Another' }));
  });

  test('a page that is loaded anew goes on in the same way, as the engine may be the same', async () => {
    const { name, storage, id } = await storedMap(sampleMap());
    const first = await openEditor(storage, id);
    const disk = breakDisk(name);
    first.editor.apply('editTouchpoints', { ids: ['t0'], fields: { title: 'Late' } });
    expect(await first.stored.flush()).toMatchObject({ ok: false });
    disk.mend();
    value(await first.stored.flush());
    const { stored, editor } = await openEditor(await openTab(name), id);
    const files = breakFiles();
    editor.apply('editTouchpoints', { ids: ['t0'], fields: { title: 'Later' } });
    expect(await stored.flush()).toMatchObject({ ok: false });
    files.mockRestore();
    value(await stored.flush());
  });

  test('another tab of the same engine believes it no more either', async () => {
    const { name, storage, id } = await storedMap(sampleMap());
    const first = await openEditor(storage, id);
    const { stored, editor } = await openEditor(await openTab(name), id);
    const disk = breakDisk(name);
    first.editor.apply('editTouchpoints', { ids: ['t0'], fields: { title: 'Late' } });
    expect(await first.stored.flush()).toMatchObject({ ok: false });
    disk.mend();
    const files = breakFiles();
    await new Promise((resolve) => setTimeout(resolve, 50));
    editor.apply('editTouchpoints', { ids: ['t1'], fields: { title: 'Elsewhere' } });
    expect(await stored.flush()).toMatchObject({ ok: false });
    files.mockRestore();
    value(await stored.flush());
  });

  test('tabs that make sure of the same state at the same time are all told that it is there', async () => {
    const { name, storage } = await storedMap(sampleMap());
    const [map] = value(await storage.everything());
    const boats = await Promise.all(Array.from({ length: 6 }, async () => (await openLifeboat(name))!));
    const putTenTimes = async (boat: (typeof boats)[number]) => {
      for (let round = 0; round < 10; round++) value(await boat.put(map!));
    };
    await Promise.all(boats.map(putTenTimes));
    expect(await boats[0]!.maps()).toMatchObject([{ entry: map!.entry }]);
  });

  test('a tab that is late with its file takes no newer one away', async () => {
    const { name, storage, id } = await storedMap(sampleMap());
    const [older] = value(await storage.everything());
    value(await storage.library.rename(id, 'Newer'));
    const [newer] = value(await storage.everything());
    const boat = (await openLifeboat(name))!;
    value(await boat.put(newer!));
    value(await boat.put(older!));
    const titles = (await boat.maps()).map(({ entry }) => entry.title);
    expect(titles).toContain('Newer');
    value(await boat.put(newer!));
    expect((await boat.maps()).map(({ entry }) => entry.title)).toEqual(['Newer']);
  });

  test('in a browser without files of its own the second copy counts', async () => {
    const refuse = vi.spyOn(StorageManager.prototype, 'getDirectory').mockRejectedValue(new Error('None here.'));
    const { name, storage, id } = await storedMap(sampleMap());
    const { stored, editor } = await openEditor(storage, id);
    const disk = breakDisk(name);
    editor.apply('editTouchpoints', { ids: ['t0'], fields: { title: 'Late' } });
    expect(await stored.flush()).toMatchObject({ ok: false });
    disk.mend();
    const copyDisk = breakDisk(copyNameOf(name));
    expect(await stored.flush()).toMatchObject({ ok: false });
    copyDisk.mend();
    await eventually(() => expect(stored.status().state).toBe('saved'));
    refuse.mockRestore();
  });

  test('a new map is told as stored only when it lies in such a file', async () => {
    const { name, storage } = await storedMap(sampleMap());
    const disk = breakDisk(name);
    expect(await storage.library.create(sampleMap())).toMatchObject({ ok: false });
    disk.mend();
    const files = breakFiles();
    expect(await storage.library.create(sampleMap())).toMatchObject({ ok: false });
    files.mockRestore();
    expect(await storage.library.create(sampleMap())).toMatchObject({ ok: true });
  });
});

test('a second copy that cannot be written holds up no edit', async () => {
  const { name, storage, id } = await storedMap(sampleMap());
  const { stored, editor } = await openEditor(storage, id);
  breakDisk(copyNameOf(name));
  editor.apply('editTouchpoints', { ids: ['t0'], fields: { title: 'In time' } });
  value(await stored.flush());
  expect(stored.status()).toEqual({ state: 'saved' });
});

describe('a map that is gone from the device', () => {
  test('because site data were cleared says so without an edit, and is put back with one press', async () => {
    const { name, storage, id } = await storedMap(sampleMap());
    const { stored, editor } = await openEditor(storage, id);
    await deleteDatabase(name);
    await eventually(() => expect(stored.presence()).toBe('lost'));
    expect(stored.status()).toEqual({ state: 'failed', problem: { code: 'notFound', id } });
    expect(stored.pending()).toBe(true);
    editor.apply('editTouchpoints', { ids: ['t0'], fields: { title: 'Late' } });
    value(await stored.putBack());
    expect([stored.presence(), stored.status().state, stored.pending()]).toEqual(['present', 'saved', false]);
    expect(value(await storage.library.load(id)).map).toEqual(editor.getMap());
    editor.apply('editTouchpoints', { ids: ['t0'], fields: { title: 'Later' } });
    value(await stored.flush());
    expect(value(await storage.library.load(id)).map).toEqual(editor.getMap());
  });

  test('because another tab deleted it for good is kept with one press, in all tabs', async () => {
    const { name, storage, id } = await storedMap(sampleMap());
    const { stored, editor } = await openEditor(storage, id);
    const other = await openTab(name);
    const third = await openEditor(await openTab(name), id);
    value(await other.library.remove(id));
    await eventually(() => expect([stored.presence(), third.stored.presence()]).toEqual(['removed', 'removed']));
    expect(stored.status().state).toBe('failed');
    editor.apply('editTouchpoints', { ids: ['t0'], fields: { title: 'Kept' } });
    value(await stored.putBack());
    expect(value(await other.library.load(id)).map).toEqual(editor.getMap());
    await eventually(() => {
      expect([stored.presence(), third.stored.presence()]).toEqual(['present', 'present']);
      expect(third.editor.getMap()).toEqual(editor.getMap());
      expect(third.stored.status().state).toBe('saved');
    });
    expect((await openTab(name)).rescue.lost().maps).toEqual([]);
  });
});

describe('on a full device', () => {
  test('a map is moved to the trash and out of it at once, and that is written when there is room', async () => {
    const { name, storage, id } = await storedMap(sampleMap());
    const shelves = vi.fn();
    const stop = storage.library.watch((result) => shelves(value(result).trash.length));
    const disk = breakDisk(name);
    value(await storage.library.trash(id));
    expect(value(await storage.library.trashed())).toMatchObject([{ id }]);
    await eventually(() => expect(shelves).toHaveBeenLastCalledWith(1));
    value(await storage.library.restore(id));
    expect(value(await storage.library.list())).toMatchObject([{ id, trashedAt: null }]);
    value(await storage.library.trash(id));
    stop();
    storage.close();
    disk.mend();
    const again = await openTab(name);
    expect(value(await again.library.trashed())).toMatchObject([{ id }]);
    await eventually(() => expect(localStorage.getItem(`${name}.moves`)).toBeNull());
    expect(value(await again.library.trashed())).toMatchObject([{ id }]);
  });

  test('a map is deleted for good, though there is no room to note it', async () => {
    const { name, storage, id } = await storedMap(sampleMap());
    value(await storage.library.trash(id));
    breakDisk(name);
    expect(await storage.library.emptyTrash()).toEqual({ ok: true, value: 1 });
    expect(value(await storage.library.trashed())).toEqual([]);
  });

  test('a map can be read and taken home', async () => {
    const { name, storage, id } = await storedMap(sampleMap());
    breakDisk(name);
    expect(value(await storage.library.load(id)).map).toEqual(sampleMap());
  });
});
