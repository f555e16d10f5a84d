import { expect, onTestFinished, test } from 'vitest';
import type { Shelves } from '#storage';
import { copyNameOf } from '../../src/storage/copy-database.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { branchingMap } from '../support/branching-map.ts';
import {
  copyFactory,
  eventually,
  loseCopy,
  newDatabaseName,
  openEditor,
  openTab,
  storedMap,
  value,
} from './support.ts';

/** Counts by store what is asked of one database from now on. */
function counting(
  name: string,
  methods: readonly (keyof IDBObjectStore & ('put' | 'add' | 'delete' | 'get' | 'getAll'))[],
) {
  const counts: Record<string, number> = {};
  for (const method of methods) {
    const own = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, method)!;
    const asked = own.value as (this: IDBObjectStore, ...given: unknown[]) => IDBRequest;
    Object.defineProperty(IDBObjectStore.prototype, method, {
      ...own,
      value(this: IDBObjectStore, ...given: unknown[]): IDBRequest {
        if (this.transaction.db.name === name) counts[this.name] = (counts[this.name] ?? 0) + 1;
        return asked.apply(this, given);
      },
    });
    onTestFinished(() => void Object.defineProperty(IDBObjectStore.prototype, method, own));
  }
  return counts;
}

test.each([20, 400])(
  'of %i touchpoints a rename and its undo write one record each, and the entry of the map',
  async (touchpoints) => {
    const { name, storage, id } = await storedMap(branchingMap({ touchpoints }));
    const { editor, stored } = await openEditor(storage, id);
    value(await stored.flush());
    const written = counting(name, ['put', 'add', 'delete']);
    editor.apply('editTouchpoints', { ids: ['t7'], fields: { title: 'Another' } });
    value(await stored.flush());
    expect(written).toEqual({ touchpoints: 1, maps: 1 });
    editor.undo();
    value(await stored.flush());
    expect(written).toEqual({ touchpoints: 2, maps: 2 });
  },
);

test('a map is opened by asking for each of its tables once, whatever its size', async () => {
  const { name, storage, id } = await storedMap(branchingMap({ touchpoints: 400 }));
  // The second copy reads a new map, too.
  await loseCopy(name, id);
  const asked = counting(name, ['get', 'getAll']);
  await openEditor(storage, id);
  const { maps: _entry, ...rows } = asked;
  expect(new Set(Object.values(rows))).toEqual(new Set([1]));
  expect(rows).toMatchObject({ touchpoints: 1, links: 1, ratings: 1 });
});

test('a large map is stored and copied by a worker: the page writes none of its rows, and other tabs list it', async () => {
  const name = newDatabaseName();
  const [storage, other] = [await openTab(name), await openTab(name)];
  const map = branchingMap({ touchpoints: 400 });
  const [written, copied] = [counting(name, ['put', 'add']), counting(copyNameOf(name), ['put', 'add'])];
  let listed: Shelves | null = null;
  onTestFinished(other.library.watch((result) => (listed = value(result))));
  const id = value(await storage.library.create(map));
  expect(value(await storage.library.load(id)).map).toEqual(map);
  await eventually(() => expect(listed?.maps.map((entry) => entry.id)).toEqual([id]));
  const indexedDB = await copyFactory();
  const copy = value(await openDatabase(copyNameOf(name), { engineOf: () => ({ indexedDB, IDBKeyRange }) }));
  onTestFinished(copy.close);
  await eventually(async () =>
    expect(value(await copy.read(['touchpoints'], (stores) => stores.rows('touchpoints').count()))).toBe(400),
  );
  expect([written, copied]).toEqual([{}, {}]);
});

test('where a worker does not come the page stores a large map itself', async () => {
  const own = globalThis.Worker;
  globalThis.Worker = class extends own {
    constructor() {
      super('/missing.js', { type: 'module' });
    }
  };
  onTestFinished(() => void (globalThis.Worker = own));
  const map = branchingMap({ touchpoints: 400 });
  const { storage, id } = await storedMap(map);
  expect(value(await storage.library.load(id)).map).toEqual(map);
  expect(value(await storage.library.list())).toHaveLength(1);
});
