import * as fc from 'fast-check';
import { Dexie } from 'dexie';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { createInfo, createMap, createTouchpoint, tableOf, type JourneyMap } from '#model';
import type { Shelves } from '#storage';
import { breakDisk } from './broken-disk.ts';
import { arbitraryMap } from '../support/random-map.ts';
import { sampleMap } from './sample-map.ts';
import {
  eventually,
  newDatabaseName,
  loseCopy,
  openEditor,
  openStoredMap,
  openTab,
  storedMap,
  value,
} from './support.ts';

const NOON = '2026-11-22T12:00:00.000Z';

/** One phase with `count` touchpoints. */
const mapWith = (count: number, title = 'Map'): JourneyMap => ({
  ...createMap(createInfo(title, NOON), [{ id: 'p', title: 'Onset' }]),
  touchpoints: tableOf(
    Array.from({ length: count }, (_, at) => createTouchpoint({ id: `t${at}`, phaseId: 'p', x: at, y: 0 })),
  ),
});

/** Changes rows behind the storage's back. */
async function tamper(name: string, change: (dexie: Dexie) => Promise<unknown>): Promise<void> {
  const dexie = await new Dexie(name).open();
  await change(dexie).finally(() => dexie.close());
}

describe('a stored map', () => {
  test('comes back as it was', async () => {
    const storage = await openTab(newDatabaseName());
    await fc.assert(
      fc.asyncProperty(arbitraryMap(), async (map) => {
        const id = value(await storage.library.create(map));
        const loaded = value(await storage.library.load(id));
        expect(loaded).toEqual({ map, revision: 1, damages: [] });
      }),
      { numRuns: 25 },
    );
  });

  test('keeps apart from others with the same record ids', async () => {
    const { storage, id } = await storedMap(mapWith(2));
    const other = value(await storage.library.create(mapWith(5)));
    expect(Object.keys(value(await storage.library.load(id)).map.touchpoints)).toHaveLength(2);
    expect(Object.keys(value(await storage.library.load(other)).map.touchpoints)).toHaveLength(5);
  });

  test('survives closing the database', async () => {
    const { name, storage, id } = await storedMap(mapWith(3));
    storage.close();
    const again = await openTab(name);
    expect(value(await again.library.load(id)).map).toEqual(mapWith(3));
  });

  test('is listed with its info and number of touchpoints', async () => {
    const { storage, id } = await storedMap(mapWith(3, 'Lupus'));
    expect(value(await storage.library.list())).toEqual([
      {
        id,
        title: 'Lupus',
        description: '',
        theme: '',
        createdAt: NOON,
        updatedAt: NOON,
        participants: '',
        validatedAt: null,
        reviewAt: null,
        touchpointCount: 3,
        revision: 1,
        trashedAt: null,
      },
    ]);
  });

  test('is not found under another id', async () => {
    const { storage } = await storedMap(mapWith(1));
    expect(await storage.library.load('nobody')).toEqual({ ok: false, problem: { code: 'notFound', id: 'nobody' } });
    expect(await storage.openStoredMap('nobody')).toEqual({ ok: false, problem: { code: 'notFound', id: 'nobody' } });
  });
});

describe('creating', () => {
  test('writes nothing when it fails half-way', async () => {
    const name = newDatabaseName();
    const storage = await openTab(name);
    const disk = breakDisk(name, { after: 4 });
    expect(await storage.library.create(mapWith(10))).toEqual({ ok: false, problem: { code: 'quotaExceeded' } });
    disk.mend();
    expect(value(await storage.library.list())).toEqual([]);
    await tamper(name, async (dexie) => {
      for (const store of dexie.tables) if (store.name !== 'meta') expect(await store.count(), store.name).toBe(0);
    });
  });

  test('refuses a flawed map', async () => {
    const storage = await openTab(newDatabaseName());
    const map = mapWith(1);
    const result = await storage.library.create({
      ...map,
      touchpoints: tableOf([{ ...map.touchpoints.t0!, phaseId: 'gone' }]),
    });
    expect(result).toEqual({ ok: false, problem: { code: 'failed', reason: 'danglingPhase: touchpoints t0' } });
    expect(value(await storage.library.list())).toEqual([]);
  });
});

describe('a damaged row', () => {
  test('is left out and told, and stays on the disk', async () => {
    const { name, storage, id } = await storedMap(mapWith(3));
    await loseCopy(name, id);
    await tamper(name, (dexie) => dexie.table('touchpoints').update([id, 't1'], { title: 7, actors: null }));
    const stored = await openStoredMap(storage, id);
    expect(Object.keys(stored.map.touchpoints)).toEqual(['t0', 't2']);
    expect(stored.damages).toEqual([{ code: 'unreadable', table: 'touchpoints', id: 't1' }]);
    await tamper(name, async (dexie) =>
      expect(await dexie.table('touchpoints').get([id, 't1'])).toMatchObject({ title: 7 }),
    );
  });

  test('takes nothing with it from the disk when the map is edited', async () => {
    const { name, storage, id } = await storedMap(sampleMap());
    await loseCopy(name, id);
    await tamper(name, (dexie) => dexie.table('touchpoints').update([id, 't1'], { title: 7 }));
    const { stored, editor } = await openEditor(storage, id);
    expect(editor.getMap().links).toEqual({});
    editor.apply('editTouchpoints', { ids: ['t0'], fields: { title: 'One' } });
    value(await stored.flush());
    await tamper(name, (dexie) => dexie.table('touchpoints').update([id, 't1'], { title: 'Readable' }));
    expect(value(await storage.library.load(id)).map).toMatchObject({
      links: sampleMap().links,
      touchpoints: { t0: { title: 'One' }, t1: { title: 'Readable' } },
    });
  });

  test('that only breaks a rule is mended and told', async () => {
    const { name, storage, id } = await storedMap(mapWith(1));
    await tamper(name, (dexie) => dexie.table('touchpoints').update([id, 't0'], { phaseId: 'gone' }));
    const { map, damages } = value(await storage.library.load(id));
    expect(map.touchpoints.t0!.phaseId).toBe('p');
    expect(damages).toEqual([{ code: 'danglingPhase', table: 'touchpoints', id: 't0' }]);
  });

  test('with an order key twice is mended for good, as later keys stand between the mended ones', async () => {
    const map = createMap(createInfo('', NOON), [
      { id: 'a', title: '' },
      { id: 'b', title: '' },
    ]);
    const { name, storage, id } = await storedMap(map);
    await tamper(name, (dexie) => dexie.table('phases').update([id, 'b'], { order: map.phases.a!.order }));
    const stored = await openStoredMap(storage, id);
    expect(stored.damages).toMatchObject([{ code: 'order' }]);
    value(await stored.flush());
    const again = value(await storage.library.load(id));
    expect(again.map).toEqual(stored.map);
    expect(again.damages).toEqual([]);
  });
});

/** Anything that may stand in a field of a damaged row; `undefined` takes the field away. */
const DAMAGES = fc.dictionary(
  fc.constantFrom(
    'title',
    'description',
    'theme',
    'createdAt',
    'updatedAt',
    'touchpointCount',
    'revision',
    'trashedAt',
  ),
  fc.constantFrom(undefined, null, 7, -1, Number.NaN, true, {}, [], new Date(0), 'text'),
);

describe('a damaged entry', () => {
  test('is listed with what is left of it, and hides no other', async () => {
    const { name, storage, id } = await storedMap(mapWith(2, 'Sound'));
    const broken = value(await storage.library.create(mapWith(3, 'Broken')));
    await fc.assert(
      fc.asyncProperty(DAMAGES, async (damage) => {
        await tamper(name, async (dexie) => {
          const entry = { ...mapWith(3, 'Broken').info, touchpointCount: 3, revision: 1, trashedAt: null };
          await dexie.table('maps').put({ ...entry, ...damage, id: broken });
        });
        const listed = [...value(await storage.library.list()), ...value(await storage.library.trashed())];
        expect(listed.map((entry) => entry.id).sort()).toEqual([id, broken].sort());
        for (const entry of listed) {
          const { title, description, theme, createdAt, updatedAt } = entry;
          for (const text of [title, description, theme]) expect(text).toBeTypeOf('string');
          for (const time of [createdAt, updatedAt, entry.trashedAt ?? createdAt])
            expect(Date.parse(time)).not.toBeNaN();
          expect(entry.touchpointCount).toBeGreaterThanOrEqual(0);
          expect(entry.revision).toBeGreaterThanOrEqual(0);
        }
        expect(Object.keys(value(await storage.library.load(broken)).map.touchpoints)).toHaveLength(3);
      }),
      { numRuns: 40 },
    );
  });

  test('is told when its map is opened, and mended on the disk by the next change', async () => {
    const { name, storage, id } = await storedMap(mapWith(2));
    await loseCopy(name, id);
    await tamper(name, (dexie) => dexie.table('maps').update(id, { title: 7, updatedAt: null }));
    const { stored, editor } = await openEditor(storage, id);
    expect(stored.damages).toEqual([{ code: 'unreadable', table: 'maps', id }]);
    expect(editor.getMap().info.title).toBe('');
    editor.apply('editTouchpoints', { ids: ['t0'], fields: { title: 'One' } });
    value(await stored.flush());
    await tamper(name, async (dexie) => expect(await dexie.table('maps').get(id)).toMatchObject({ title: '' }));
  });
});

describe('the library', () => {
  test('renames', async () => {
    const { storage, id } = await storedMap(mapWith(1));
    value(await storage.library.rename(id, ' 全身性\nエリテマトーデス '));
    expect(value(await storage.library.list())).toMatchObject([{ id, title: '全身性 エリテマトーデス', revision: 2 }]);
  });

  test('duplicates a map with its records', async () => {
    const { storage, id } = await storedMap(mapWith(3));
    const copyId = value(await storage.library.duplicate(id, 'Copy'));
    const { map } = value(await storage.library.load(copyId));
    expect(copyId).not.toBe(id);
    expect(map.info.title).toBe('Copy');
    expect({ ...map, info: null }).toEqual({ ...mapWith(3), info: null });
    expect(value(await storage.library.load(id)).map).toEqual(mapWith(3));
  });

  test('moves to the trash and restores', async () => {
    const { storage, id } = await storedMap(mapWith(1));
    value(await storage.library.trash(id));
    expect(value(await storage.library.list())).toEqual([]);
    expect(value(await storage.library.trashed())).toMatchObject([{ id }]);
    value(await storage.library.restore(id));
    expect(value(await storage.library.list())).toMatchObject([{ id, trashedAt: null }]);
    expect(value(await storage.library.trashed())).toEqual([]);
  });

  test('removes a map for good, with what the device remembered of it, and nothing of another', async () => {
    const { name, storage, id } = await storedMap(mapWith(3));
    const other = value(await storage.library.create(mapWith(2)));
    value(await storage.device.set('session', { zoom: 2 }, id));
    value(await storage.device.set('session', { zoom: 3 }, other));
    value(await storage.library.remove(id));
    expect(await storage.library.load(id)).toMatchObject({ ok: false, problem: { code: 'notFound' } });
    expect(await storage.device.get('session', id)).toBeUndefined();
    expect(await storage.device.get('session', other)).toEqual({ zoom: 3 });
    await tamper(name, async (dexie) => expect(await dexie.table('touchpoints').count()).toBe(2));
  });

  test('empties the trash and nothing else', async () => {
    const { storage, id } = await storedMap(mapWith(1));
    const gone = [value(await storage.library.create(mapWith(1))), value(await storage.library.create(mapWith(1)))];
    for (const each of gone) value(await storage.library.trash(each));
    expect(value(await storage.library.emptyTrash())).toBe(2);
    expect(value(await storage.library.trashed())).toEqual([]);
    expect(value(await storage.library.list())).toMatchObject([{ id }]);
  });

  test.for(['rename', 'duplicate', 'trash', 'restore', 'remove'] as const)(
    'says that there is nothing to %s',
    async (action) => {
      const { storage } = await storedMap(mapWith(1));
      expect(await storage.library[action]('nobody', '')).toEqual({
        ok: false,
        problem: { code: 'notFound', id: 'nobody' },
      });
    },
  );

  test('lists the last changed map first', async () => {
    const { storage, id } = await storedMap(mapWith(1, 'Old'));
    value(await storage.library.create({ ...mapWith(1, 'New'), info: createInfo('New', '2026-11-23T12:00:00.000Z') }));
    expect(value(await storage.library.list()).map(({ title }) => title)).toEqual(['New', 'Old']);
    const stored = await openStoredMap(storage, id);
    const after = { ...stored.map.info, updatedAt: '2026-11-24T12:00:00.000Z' };
    stored.save({ info: { before: stored.map.info, after } });
    value(await stored.flush());
    expect(value(await storage.library.list()).map(({ title }) => title)).toEqual(['Old', 'New']);
  });

  test('is watched live from another tab', async () => {
    const { name, storage, id } = await storedMap(mapWith(1));
    const other = await openTab(name);
    const seen = vi.fn<(shelves: Shelves) => void>();
    onTestFinished(other.library.watch((result) => seen(value(result))));
    await eventually(() => expect(seen.mock.lastCall?.[0].maps).toMatchObject([{ id, title: 'Map' }]));
    value(await storage.library.rename(id, 'Renamed'));
    await eventually(() => expect(seen.mock.lastCall?.[0].maps).toMatchObject([{ title: 'Renamed' }]));
    value(await storage.library.create(mapWith(4)));
    await eventually(() => expect(seen.mock.lastCall?.[0].maps).toHaveLength(2));
    value(await storage.library.trash(id));
    await eventually(() => expect(seen.mock.lastCall?.[0].trash).toMatchObject([{ id }]));
  });
});
