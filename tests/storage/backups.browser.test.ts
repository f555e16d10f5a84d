import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Id, JourneyMap } from '#model';
import type { BackupContent, Storage } from '#storage';
import { arbitraryMap } from '../support/random-map.ts';
import { breakDisk } from './broken-disk.ts';
import { sampleMap } from './sample-map.ts';
import { eventually, newDatabaseName, openEditor, openTab, storedMap, value } from './support.ts';

const PLAIN = { withVersions: true, passphrase: null };

const backupOf = async (storage: Storage): Promise<BackupContent> => {
  const { file } = value(await storage.backups.write(PLAIN));
  return value(await storage.backups.read(file, null));
};
const mapsIn = async (storage: Storage): Promise<Record<Id, JourneyMap>> => {
  const all = [...value(await storage.library.list()), ...value(await storage.library.trashed())];
  const maps = await Promise.all(all.map(async ({ id }) => [id, value(await storage.library.load(id)).map] as const));
  return Object.fromEntries(maps);
};
const standings = async (storage: Storage, content: BackupContent): Promise<Record<Id, string>> =>
  Object.fromEntries(value(await storage.backups.plan(content)).maps.map(({ id, standing }) => [id, standing]));
/** Changes a map as a person would, and waits until it is stored. */
async function edit(storage: Storage, id: Id, title: string): Promise<void> {
  const { editor, stored } = await openEditor(storage, id);
  editor.apply('setInfo', { title });
  value(await stored.flush());
}

describe('a backup', () => {
  test('brings any library back on another device, with its trash and its versions', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(arbitraryMap(), { minLength: 1, maxLength: 3 }), async (maps) => {
        const [here, there] = [await openTab(newDatabaseName()), await openTab(newDatabaseName())];
        for (const map of maps) {
          const id = value(await here.library.create(map));
          value(await here.versions.keep(id, { map, kind: 'named', name: 'Kept' }));
        }
        const [first] = value(await here.library.list());
        value(await here.library.trash(first!.id));
        const count = value(await there.backups.restore(await backupOf(here), 'merge'));
        expect(count).toBeGreaterThanOrEqual(maps.length);
        expect(await mapsIn(there)).toEqual(await mapsIn(here));
        expect(value(await there.library.trashed()).map(({ id }) => id)).toContain(first!.id);
        const [version] = value(await there.versions.list(first!.id));
        expect(version).toMatchObject({ name: 'Kept', kind: 'named' });
        expect(value(await there.versions.load(first!.id, version!.id)).phases).toBeDefined();
        expect(value(await there.backups.restore(await backupOf(here), 'merge'))).toBe(0);
      }),
      { numRuns: 3, endOnFailure: true },
    );
  });

  test('says before anything is done what is new, newer, older or equal, and what would go', async () => {
    const storage = await openTab(newDatabaseName());
    const [equal, newer, older, gone] = await Promise.all(
      ['Equal', 'Newer', 'Older', 'Gone'].map(async (title) =>
        value(await storage.library.create(sampleMap({ title }))),
      ),
    );
    await edit(storage, newer!, 'Newer in the backup');
    const content = await backupOf(storage);
    const maps = content.maps.map((each) =>
      each.id === newer
        ? {
            ...each,
            map: { ...each.map, info: { ...each.map.info, title: 'Newest', updatedAt: '2030-01-01T00:00:00.000Z' } },
          }
        : each,
    );
    const changed = { ...content, maps: [...maps.filter(({ id }) => id !== gone), { ...maps[0]!, id: 'fresh' }] };
    await edit(storage, older!, 'Edited since');
    const plan = value(await storage.backups.plan(changed));
    expect(await standings(storage, changed)).toEqual({
      [equal!]: 'equal',
      [newer!]: 'newer',
      [older!]: 'older',
      fresh: 'new',
    });
    expect(plan.others.map(({ title }) => title)).toEqual(['Gone']);
    const before = await mapsIn(storage);
    expect(await mapsIn(storage)).toEqual(before);
  });

  test('merged takes what is new or newer, brings back from the trash, and touches nothing else', async () => {
    const { storage, id } = await storedMap(sampleMap({ title: 'First' }));
    const other = value(await storage.library.create(sampleMap({ title: 'Trashed since' })));
    const content = await backupOf(storage);
    await edit(storage, id, 'Edited since');
    value(await storage.library.trash(other));
    const own = value(await storage.library.create(sampleMap({ title: 'Made since' })));
    value(await storage.backups.restore(content, 'merge'));
    const maps = await mapsIn(storage);
    expect([maps[id], maps[other], maps[own]].map((map) => map!.info.title)).toEqual([
      'Edited since',
      'Trashed since',
      'Made since',
    ]);
    expect(value(await storage.library.trashed())).toEqual([]);
  });

  test('that replaces leaves a way back: what was there is a version, or in the trash', async () => {
    const { storage, id } = await storedMap(sampleMap({ title: 'First' }));
    const content = await backupOf(storage);
    await edit(storage, id, 'Edited since');
    const own = value(await storage.library.create(sampleMap({ title: 'Made since' })));
    value(await storage.backups.restore(content, 'replace'));
    expect(value(await storage.library.list()).map(({ title }) => title)).toEqual(['First']);
    expect(value(await storage.library.trashed()).map((entry) => entry.id)).toEqual([own]);
    const [version] = value(await storage.versions.list(id));
    expect(version).toMatchObject({ kind: 'beforeImport' });
    expect(value(await storage.versions.load(id, version!.id)).info.title).toBe('Edited since');
  });

  test('comes into an open map as a change that every tab takes over', async () => {
    const { name, storage, id } = await storedMap(sampleMap({ title: 'First' }));
    const content = await backupOf(storage);
    const other = await openTab(name);
    const { editor, stored } = await openEditor(other, id);
    editor.apply('removeTouchpoints', { ids: ['t1'] });
    value(await stored.flush());
    value(await storage.backups.restore(content, 'replace'));
    await eventually(() => expect(Object.keys(editor.getMap().touchpoints)).toContain('t1'));
    editor.apply('setInfo', { title: 'On top' });
    value(await stored.flush());
    expect(value(await storage.library.load(id)).map).toEqual(editor.getMap());
  });

  test('restores a map that was removed for good', async () => {
    const { storage, id } = await storedMap(sampleMap({ title: 'First' }));
    const content = await backupOf(storage);
    value(await storage.library.remove(id));
    value(await storage.backups.restore(content, 'merge'));
    expect(value(await storage.library.list())).toMatchObject([{ id, title: 'First' }]);
  });

  test('is restored whole or not at all, where the device is full half-way', async () => {
    const here = await openTab(newDatabaseName());
    for (const title of ['One', 'Two', 'Three']) value(await here.library.create(sampleMap({ title })));
    const content = await backupOf(here);
    const name = newDatabaseName();
    const there = await openTab(name);
    const own = value(await there.library.create(sampleMap({ title: 'Own' })));
    const disk = breakDisk(name, { after: 25 });
    expect(await there.backups.restore(content, 'replace')).toMatchObject({ problem: { code: 'quotaExceeded' } });
    disk.mend();
    expect(value(await there.library.list()).map(({ id }) => id)).toEqual([own]);
    expect(value(await there.library.trashed())).toEqual([]);
    value(await there.backups.restore(content, 'merge'));
    expect(value(await there.library.list())).toHaveLength(4);
  });

  test('that is damaged changes nothing', async () => {
    const { storage, id } = await storedMap(sampleMap());
    const { file } = value(await storage.backups.write({ withVersions: false, passphrase: 'secret' }));
    const before = value(await storage.library.load(id));
    expect(await storage.backups.read(file.slice(0, -9), 'secret')).toMatchObject({
      problem: { code: 'wrongPassphrase' },
    });
    expect(await storage.backups.read(file, null)).toMatchObject({ problem: { code: 'locked' } });
    expect(value(await storage.library.load(id))).toEqual(before);
  });
});
