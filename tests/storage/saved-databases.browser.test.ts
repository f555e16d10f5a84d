import { describe, expect, onTestFinished, test } from 'vitest';
import { createStorage } from '#storage';
import { SCHEMA_VERSION } from '../../src/storage/schema.ts';
import { copyNameOf } from '../../src/storage/copy-database.ts';
import { openRaw, restoreRaw, rowsIn, versionOf, type SavedDatabase } from './raw-database.ts';
import { copyFactory, deleteDatabase, newDatabaseName, openEditor, openTab, value } from './support.ts';

const saved = import.meta.glob<SavedDatabase>('../fixtures/saved-databases/version-*.json', {
  eager: true,
  import: 'default',
});
const versions = Object.values(saved).sort((a, b) => a.version - b.version);

describe('a saved database', () => {
  test('is there for every version but the present one', () => {
    expect(versions.map(({ version }) => version / 10)).toEqual(
      Array.from({ length: SCHEMA_VERSION - 1 }, (_, at) => at + 1),
    );
  });

  for (const database of versions) {
    const version = database.version / 10;

    test(`of version ${version} is brought up to date, and its maps are there as they were`, async () => {
      const name = newDatabaseName();
      await restoreRaw(name, database);
      const { library, device } = await openTab(name);
      expect(value(await library.list())).toMatchObject([{ id: 'stored-1', revision: 7, touchpointCount: 26 }]);
      expect(value(await library.trashed())).toMatchObject([{ id: 'stored-2', title: 'In the trash' }]);
      const { map, damages } = value(await library.load('stored-1'));
      expect(damages).toEqual([]);
      for (const [table, { rows }] of Object.entries(database.stores)) {
        if (!(table in map)) continue;
        const own = rows.filter((row) => (row as { mapId: string }).mapId === 'stored-1');
        const shown = map[table as 'touchpoints'];
        expect(Object.keys(shown)).toHaveLength(own.length);
        for (const row of own as { id: string; mapId: string }[])
          expect({ ...shown[row.id], mapId: row.mapId }).toMatchObject(row);
      }
      expect(await device.get('annotator')).toBe('Mori');
      expect(await device.get('session', 'stored-1')).toEqual({ view: 'canvas' });
    });

    test(`of version ${version} is written to as the present one once it is open`, async () => {
      const name = newDatabaseName();
      await restoreRaw(name, database);
      const storage = await openTab(name);
      const { stored, editor } = await openEditor(storage, 'stored-1');
      const [id] = Object.keys(editor.getMap().touchpoints);
      editor.apply('editTouchpoints', { ids: [id!], fields: { clinicalView: 'They come too late' } });
      editor.apply('addMeasure', { id: 'pdc', title: 'PDC', value: 62 });
      value(await stored.flush());
      expect(value(await (await openTab(name)).library.load('stored-1')).map).toEqual(editor.getMap());
      const raw = await openRaw(name);
      expect([raw.version, await rowsIn(raw, 'meta')]).toEqual([
        SCHEMA_VERSION * 10,
        [{ key: 'schemaVersion', value: SCHEMA_VERSION }],
      ]);
      expect([...raw.objectStoreNames]).toEqual(expect.arrayContaining(['drafts', 'versions']));
    });
  }
});

describe('bringing a database up to date', () => {
  const latest = versions.at(-1)!;

  test('keeps its maps as files before, and gives them back where they are lost', async () => {
    const name = newDatabaseName();
    await restoreRaw(name, latest);
    (await openTab(name)).close();
    await deleteDatabase(name);
    await deleteDatabase(copyNameOf(name), await copyFactory());
    const { library, rescue } = await openTab(name);
    expect(
      rescue
        .lost()
        .maps.map(({ id }) => id)
        .toSorted(),
    ).toEqual(['stored-1', 'stored-2']);
    expect(value(await rescue.restore())).toBe(2);
    expect(value(await library.load('stored-1')).damages).toEqual([]);
  });

  test('leaves everything as it was where it fails, and is done when it can be', async () => {
    const name = newDatabaseName();
    await restoreRaw(name, latest);
    const { createObjectStore } = IDBDatabase.prototype;
    IDBDatabase.prototype.createObjectStore = function (...args) {
      if (this.name === name) throw new DOMException('The upgrade breaks off.', 'DataError');
      return createObjectStore.apply(this, args);
    };
    onTestFinished(() => void (IDBDatabase.prototype.createObjectStore = createObjectStore));
    const failed = await createStorage({ now: () => '', newId: () => '', databaseName: name });
    expect(failed.ok).toBe(false);
    expect(await versionOf(name)).toBe(latest.version);
    IDBDatabase.prototype.createObjectStore = createObjectStore;

    const { library } = await openTab(name);
    expect(value(await library.list())).toMatchObject([{ id: 'stored-1', revision: 7 }]);
    expect(await versionOf(name)).toBe(SCHEMA_VERSION * 10);
  });
});

test('a map that is deleted for good takes its versions and drafts with it', async () => {
  const name = newDatabaseName();
  await restoreRaw(name, versions.at(-1)!);
  const { library } = await openTab(name);
  const raw = await openRaw(name);
  const write = raw.transaction(['versions', 'drafts'], 'readwrite');
  for (const store of ['versions', 'drafts'])
    for (const mapId of ['stored-1', 'stored-2']) write.objectStore(store).put({ mapId, id: 'a' });
  await new Promise((resolve) => (write.oncomplete = resolve));
  value(await library.remove('stored-1'));
  for (const store of ['versions', 'drafts'])
    expect(await rowsIn(raw, store)).toEqual([{ mapId: 'stored-2', id: 'a' }]);
});
