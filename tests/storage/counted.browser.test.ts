import { expect, onTestFinished, test } from 'vitest';
import { branchingMap } from '../support/branching-map.ts';
import { loseCopy, openEditor, storedMap, value } from './support.ts';

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
