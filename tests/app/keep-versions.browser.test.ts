import { expect, onTestFinished, test } from 'vitest';
import { openMap, type EditableMap } from '#editor';
import type { Id } from '#model';
import type { Storage } from '#storage';
import { keepVersions } from '../../src/app/keep-versions.ts';
import { breakDisk } from '../storage/broken-disk.ts';
import { sampleMap } from '../storage/sample-map.ts';
import { eventually, openStoredMap, storedMap, value } from '../storage/support.ts';

/** A map that is open and saved as the app does it; each edit is ten minutes after the one before. */
async function open(): Promise<{ name: string; storage: Storage; id: Id; editable: EditableMap }> {
  const { name, storage, id } = await storedMap(sampleMap());
  const stored = await openStoredMap(storage, id);
  let minutes = 0;
  const now = (): string => new Date(Date.UTC(2026, 10, 22, 9, (minutes += 10))).toISOString();
  const editable = openMap(id, stored.map, { now });
  editable.editor.subscribe((change, source) => source !== 'elsewhere' && stored.save(change));
  onTestFinished(keepVersions(storage.versions, editable, stored, { pause: 5, rest: 30, most: 1_000 }));
  return { name, storage, id, editable };
}
const titles = async (storage: Storage, id: Id): Promise<string[]> => {
  const list = value(await storage.versions.list(id));
  return Promise.all(list.map(async (version) => value(await storage.versions.load(id, version.id)).info.title));
};

test('the map as it was before the first edit is kept, and then how it is whenever editing rests', async () => {
  const { storage, id, editable } = await open();
  expect(await titles(storage, id)).toEqual([]);
  editable.editor.apply('setInfo', { title: 'First' });
  editable.editor.apply('setInfo', { title: 'Second' });
  await eventually(async () => expect(await titles(storage, id)).toEqual(['Second', 'Map']));
  editable.editor.apply('setInfo', { title: 'Third' });
  await eventually(async () => expect(await titles(storage, id)).toEqual(['Third', 'Second', 'Map']));
});

test('an edit that is taken back leaves no version of what is there already', async () => {
  const { storage, id, editable } = await open();
  editable.editor.apply('setInfo', { title: 'First' });
  editable.editor.undo();
  await eventually(async () => expect(await titles(storage, id)).toEqual(['Map']));
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(await titles(storage, id)).toEqual(['Map']);
});

test('on a full device versions give their room to what is to be saved', async () => {
  const { name, storage, id, editable } = await open();
  editable.editor.apply('setInfo', { title: 'First' });
  await eventually(async () => expect(await titles(storage, id)).toEqual(['First', 'Map']));
  const disk = breakDisk(name);
  editable.editor.apply('setInfo', { title: 'Second' });
  await eventually(async () => expect((await titles(storage, id)).length).toBeLessThan(2));
  disk.mend();
  await eventually(async () => expect(value(await storage.library.load(id)).map.info.title).toBe('Second'));
});
