import fc from 'fast-check';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { check } from '#model';
import { STORES } from '../../src/storage/schema.ts';
import { copyNameOf } from '../../src/storage/copy-database.ts';
import { openRaw, rowsIn } from './raw-database.ts';
import { sampleMap } from './sample-map.ts';
import {
  copyFactory,
  deleteDatabase,
  eventually,
  loseCopy,
  openEditor,
  openStoredMap,
  openTab,
  storedMap,
  value,
} from './support.ts';

/** Writes rows as no program would. */
async function scribble(name: string, store: string, rows: readonly object[]): Promise<void> {
  const raw = await openRaw(name);
  const write = raw.transaction(store, 'readwrite');
  for (const row of rows) write.objectStore(store).put(row);
  await new Promise((resolve) => (write.oncomplete = resolve));
  raw.close();
}

/** From now on these rows cannot be read, as where bytes of a value are damaged on the disk. */
function tear(name: string, isTorn: (store: string, key: unknown) => boolean): void {
  const { get, getAll } = IDBObjectStore.prototype;
  const fails = (): never => {
    throw new DOMException('Failed to read large IndexedDB value', 'DataError');
  };
  const isOf = (store: IDBObjectStore): boolean => store.transaction.db.name === name;
  IDBObjectStore.prototype.get = function (this: IDBObjectStore, key) {
    return isOf(this) && isTorn(this.name, key) ? fails() : get.call(this, key);
  };
  IDBObjectStore.prototype.getAll = function (this: IDBObjectStore, ...asked) {
    return isOf(this) && isTorn(this.name, null) ? fails() : getAll.apply(this, asked);
  };
  onTestFinished(() => void Object.assign(IDBObjectStore.prototype, { get, getAll }));
}

describe('a damaged row', () => {
  test('that the second copy has is taken from there, told and written back', async () => {
    const { name, storage, id } = await storedMap(sampleMap());
    const { stored, editor } = await openEditor(storage, id);
    editor.apply('editTouchpoints', { ids: ['t1'], fields: { voice: 'Heard' } });
    value(await stored.flush());
    const second = await openRaw(copyNameOf(name), undefined, undefined, await copyFactory());
    await eventually(async () =>
      expect(await rowsIn(second, 'touchpoints')).toContainEqual(expect.objectContaining({ voice: 'Heard' })),
    );
    await scribble(name, 'touchpoints', [{ mapId: id, id: 't1', title: 7 }]);
    const again = await openStoredMap(await openTab(name), id);
    expect(again.damages).toEqual([{ code: 'restored', table: 'touchpoints', id: 't1' }]);
    expect(again.map).toEqual(editor.getMap());
    expect(value(await storage.library.load(id))).toMatchObject({ damages: [], map: editor.getMap() });
  });

  test('that nobody has is in the raw data', async () => {
    const { name, storage, id } = await storedMap(sampleMap());
    await loseCopy(name, id);
    await scribble(name, 'touchpoints', [{ mapId: id, id: 't1', title: 7, story: 'Not to be lost' }]);
    const stored = await openStoredMap(storage, id);
    expect(JSON.stringify(value(await stored.raw()))).toContain('Not to be lost');
  });

  test('of which no byte can be read leaves the others', async () => {
    const { name, storage, id } = await storedMap(sampleMap());
    await eventually(async () => {
      const second = await openRaw(copyNameOf(name), undefined, undefined, await copyFactory());
      const rows = await rowsIn(second, 'touchpoints');
      second.close();
      expect(rows).toHaveLength(3);
    });
    tear(name, (store, key) => store === 'touchpoints' && (key === null || (key as string[])[1] === 't1'));
    const { map, damages } = value(await storage.library.load(id));
    expect(Object.keys(map.touchpoints)).toEqual(['t0', 't2']);
    expect(damages).toContainEqual({ code: 'unreadable', table: 'touchpoints', id: 't1' });
  });
});

test('a list of maps of which one cannot be read still lists all', async () => {
  const { name, storage, id } = await storedMap(sampleMap({ title: 'Sound' }));
  const torn = value(await storage.library.create(sampleMap({ title: 'Torn' })));
  tear(name, (store, key) => store === 'maps' && (key === null || key === torn));
  const told = vi.fn();
  onTestFinished(storage.library.watch(told));
  await eventually(() => expect(told).toHaveBeenCalled());
  expect(value(await storage.library.list())).toMatchObject([{ id, title: 'Sound' }, { id: torn }]);
  expect(value(await storage.library.load(id)).map).toEqual(sampleMap({ title: 'Sound' }));
});

test('a damaged entry gets its title back from the second copy before the library is shown', async () => {
  const { name, storage, id } = await storedMap(sampleMap({ title: 'Kept' }));
  const second = await openRaw(copyNameOf(name), undefined, undefined, await copyFactory());
  await eventually(async () => expect(await rowsIn(second, 'maps')).toHaveLength(1));
  storage.close();
  await scribble(name, 'maps', [{ id, revision: 1 }]);
  expect(value(await (await openTab(name)).library.list())).toMatchObject([{ id, title: 'Kept' }]);
});

const GARBAGE = fc.oneof(
  fc.constantFrom(undefined, null, Number.NaN, Infinity, -1, true, '', [], {}, new Date(0), new Uint8Array(3), 10n),
  fc.string(),
  fc.array(fc.anything(), { maxLength: 3 }).map((parts) => JSON.stringify(parts)),
);

test('whatever stands in any row of any store, the library lists, other maps open, and the damaged one is sound', async () => {
  const { name, storage, id } = await storedMap(sampleMap({ title: 'Sound' }));
  const broken = value(await storage.library.create(sampleMap({ title: 'Broken' })));
  storage.close();
  const raw = await openRaw(name);
  const all = await Promise.all(Object.keys(STORES).map(async (store) => [store, await rowsIn(raw, store)] as const));
  raw.close();
  const others = ['device', 'versions', 'drafts'].map(
    (store) => [store, [{ mapId: broken, id: 'x', key: 'session', value: { view: 'canvas' } }]] as const,
  );
  const rows = [...all, ...others].flatMap(([store, found]) =>
    (found as { id?: string; mapId?: string; key?: string }[])
      .filter((row) => row.mapId === broken || row.id === broken || row.key === 'removed')
      .map((row) => ({ store, row })),
  );
  const blows = fc.array(
    fc.record({ at: fc.nat(rows.length - 1), field: fc.string(), value: GARBAGE, part: fc.nat(20) }),
    { minLength: 1, maxLength: 12 },
  );
  await fc.assert(
    fc.asyncProperty(blows, async (struck) => {
      await deleteDatabase(copyNameOf(name), await copyFactory());
      for (const { store, row } of rows) await scribble(name, store, [row]);
      for (const { at, field, value: garbage, part } of struck) {
        const { store, row } = rows[at]!;
        const fields = Object.keys(row).filter((key) => !['id', 'mapId', 'key'].includes(key));
        await scribble(name, store, [{ ...row, [fields[part % (fields.length + 1)] ?? field]: garbage }]);
      }
      const tab = await openTab(name);
      const listed = [...value(await tab.library.list()), ...value(await tab.library.trashed())];
      expect(listed.map((entry) => entry.id)).toEqual(expect.arrayContaining([id, broken]));
      expect(value(await tab.library.load(id)).map).toEqual(sampleMap({ title: 'Sound' }));
      const opened = value(await tab.openStoredMap(broken));
      expect(check(opened.map)).toEqual([]);
      await tab.device.get('session', broken);
      await opened.close();
      tab.close();
    }),
    { numRuns: 25 },
  );
});
