import { describe, expect, test } from 'vitest';
import { createTouchpoint, type Id, type JourneyMap } from '#model';
import type { Storage, Version } from '#storage';
import { breakDisk } from './broken-disk.ts';
import { openRaw, rowsIn } from './raw-database.ts';
import { sampleMap } from './sample-map.ts';
import { eventually, newDatabaseName, openEditor, openTab, storedMap, value } from './support.ts';

const NOON = Date.UTC(2026, 10, 22, 12);

/** The map with another title, last changed so many minutes after noon. */
const changed = (map: JourneyMap, minutes: number, title = `After ${minutes}`): JourneyMap => ({
  ...map,
  info: { ...map.info, title, updatedAt: new Date(NOON + minutes * 60_000).toISOString() },
});

const list = async (storage: Storage, id: Id): Promise<readonly Version[]> => value(await storage.versions.list(id));

describe('a version', () => {
  test('gives back the map as it was, whatever was edited since', async () => {
    const before = sampleMap({ count: 40, title: '乳がんの旅路' });
    const { storage, id } = await storedMap(before);
    const version = value(await storage.versions.keep(id, { map: before, kind: 'named', name: 'ワークショップ前' }))!;
    const { editor, stored } = await openEditor(storage, id);
    editor.apply('removeTouchpoints', { ids: ['t1', 't2'] });
    value(await stored.flush());
    expect(value(await storage.versions.load(id, version.id))).toEqual(before);
    expect(await list(storage, id)).toMatchObject([{ name: 'ワークショップ前', kind: 'named', touchpointCount: 40 }]);
  });

  test('takes a tenth of the room of the map’s file', async () => {
    const before = sampleMap({ count: 500 });
    const { storage, id } = await storedMap(before);
    const version = value(await storage.versions.keep(id, { map: before, kind: 'automatic' }))!;
    expect(version.size).toBeLessThan(JSON.stringify(before).length / 10);
  });

  test('is not made twice of the same state, by one tab or by two', async () => {
    const { name, storage, id } = await storedMap(sampleMap());
    const other = await openTab(name);
    const map = changed(sampleMap(), 1);
    await Promise.all([storage, other].map(({ versions }) => versions.keep(id, { map, kind: 'automatic' })));
    await other.versions.keep(id, { map: changed(map, 90, map.info.title), kind: 'automatic' });
    expect(await list(storage, id)).toHaveLength(1);
  });

  test('made by itself waits for a while after another one, so that two tabs do not take turns', async () => {
    const { name, storage, id } = await storedMap(sampleMap());
    const other = await openTab(name);
    value(await storage.versions.keep(id, { map: changed(sampleMap(), 1), kind: 'automatic' }));
    value(await other.versions.keep(id, { map: changed(sampleMap(), 1.5), kind: 'automatic' }));
    expect(await list(storage, id)).toHaveLength(1);
    value(await other.versions.keep(id, { map: changed(sampleMap(), 2), kind: 'automatic' }));
    expect(await list(storage, id)).toHaveLength(2);
  });

  test('that was made by itself stays for good once it has a name', async () => {
    const { storage, id } = await storedMap(sampleMap());
    const map = changed(sampleMap(), 1);
    value(await storage.versions.keep(id, { map, kind: 'automatic' }));
    value(await storage.versions.keep(id, { map, kind: 'named', name: 'First draft' }));
    expect(await list(storage, id)).toMatchObject([{ kind: 'named', name: 'First draft' }]);
    const [version] = await list(storage, id);
    value(await storage.versions.rename(id, version!.id, ' Second\ndraft '));
    expect(await list(storage, id)).toMatchObject([{ kind: 'named', name: 'Second draft' }]);
    value(await storage.versions.remove(id, version!.id));
    expect(await list(storage, id)).toEqual([]);
  });

  test('is listed after the one made before it, also where the clock was set back', async () => {
    const { storage, id } = await storedMap(sampleMap());
    value(await storage.versions.keep(id, { map: changed(sampleMap(), 500), kind: 'automatic' }));
    value(await storage.versions.keep(id, { map: changed(sampleMap(), -500), kind: 'automatic' }));
    expect((await list(storage, id)).map(({ number }) => number)).toEqual([2, 1]);
  });

  test('goes with its map when that is removed for good, and comes back with it out of the trash', async () => {
    const { storage, id } = await storedMap(sampleMap());
    value(await storage.versions.keep(id, { map: sampleMap(), kind: 'named', name: 'Kept' }));
    value(await storage.library.trash(id));
    value(await storage.library.restore(id));
    expect(await list(storage, id)).toMatchObject([{ name: 'Kept' }]);
    value(await storage.library.remove(id));
    expect(await list(storage, id)).toEqual([]);
    expect(await storage.versions.keep(id, { map: sampleMap(), kind: 'automatic' })).toMatchObject({
      problem: { code: 'notFound' },
    });
  });

  test('is told to every tab that lists them', async () => {
    const { name, storage, id } = await storedMap(sampleMap());
    const other = await openTab(name);
    const seen: number[] = [];
    const stop = other.versions.watch(id, (result) => seen.push(value(result).length));
    await eventually(() => expect(seen).toEqual([0]));
    value(await storage.versions.keep(id, { map: sampleMap(), kind: 'named', name: 'A' }));
    await eventually(() => expect(seen.at(-1)).toBe(1));
    stop();
  });
});

describe('versions on a full device', () => {
  test('fail alone: the map goes on being saved', async () => {
    const { name, storage, id } = await storedMap(sampleMap());
    const { editor, stored } = await openEditor(storage, id);
    const disk = breakDisk(name);
    const result = await storage.versions.keep(id, { map: changed(sampleMap(), 1), kind: 'automatic' });
    expect(result).toMatchObject({ ok: false, problem: { code: 'quotaExceeded' } });
    disk.mend();
    editor.apply('setInfo', { title: 'Saved' });
    value(await stored.flush());
    expect(stored.status().state).toBe('saved');
  });

  test('make room by the oldest automatic ones, never by what somebody asked for', async () => {
    const { storage, id } = await storedMap(sampleMap());
    const keep = (minutes: number, kind: 'automatic' | 'named'): Promise<unknown> =>
      storage.versions.keep(id, { map: changed(sampleMap(), minutes), kind, name: kind === 'named' ? 'Kept' : '' });
    for (const minutes of [-300, -200, -100, 0]) await keep(minutes, 'automatic');
    await keep(1, 'named');
    expect(value(await storage.versions.makeRoom())).toBe(2);
    expect((await list(storage, id)).map(({ number }) => number)).toEqual([5, 4, 3]);
    value(await storage.versions.makeRoom());
    value(await storage.versions.makeRoom());
    expect(value(await storage.versions.makeRoom())).toBe(0);
    expect(await list(storage, id)).toMatchObject([{ name: 'Kept' }]);
  });
});

describe('a damaged version', () => {
  test('is said to be unreadable, the others and the map stay', async () => {
    const { name, storage, id } = await storedMap(sampleMap({ count: 30 }));
    const good = value(await storage.versions.keep(id, { map: sampleMap({ count: 5 }), kind: 'named', name: 'Good' }))!;
    const bad = value(await storage.versions.keep(id, { map: sampleMap({ count: 20 }), kind: 'named', name: 'Bad' }))!;
    const database = await openRaw(name);
    const rows = (await rowsIn(database, 'versions')) as { id: string; mapId: string; packed?: Uint8Array }[];
    const body = rows.find((row) => row.id.endsWith(bad.id) && row.packed !== undefined)!;
    for (let at = 0; at < body.packed!.length; at += 37) {
      const packed = body.packed!.slice();
      packed[at]! ^= 0x40;
      await overwrite(database, { ...body, packed });
      const loaded = await storage.versions.load(id, bad.id);
      // A byte of the time that gzip writes down says nothing.
      if (loaded.ok) expect(loaded.value).toEqual(sampleMap({ count: 20 }));
      else expect(loaded.problem.code).toBe('unreadable');
    }
    for (const packed of [new Uint8Array(), 'text', null, body.packed!.slice(0, 40)]) {
      await overwrite(database, { ...body, packed });
      expect(await storage.versions.load(id, bad.id)).toMatchObject({ problem: { code: 'unreadable' } });
    }
    expect(Object.keys(value(await storage.versions.load(id, good.id)).touchpoints)).toHaveLength(5);
    expect(Object.keys(value(await storage.library.load(id)).map.touchpoints)).toHaveLength(30);
  });

  test('whose entry makes no sense is left out of the list, and the list stays', async () => {
    const { name, storage, id } = await storedMap(sampleMap());
    value(await storage.versions.keep(id, { map: sampleMap(), kind: 'named', name: 'Good' }));
    const database = await openRaw(name);
    const junk = [{}, { number: 'x' }, { number: 1, at: 5, kind: 'named' }, { number: 1, at: 'never', kind: 'named' }];
    for (const [at, fields] of junk.entries()) await overwrite(database, { mapId: id, id: `head/x${at}`, ...fields });
    expect(await list(storage, id)).toMatchObject([{ name: 'Good' }]);
  });

  test('that unfolds to very much is not unfolded', async () => {
    const { name, storage, id } = await storedMap(sampleMap());
    const version = value(await storage.versions.keep(id, { map: sampleMap(), kind: 'named', name: 'Bomb' }))!;
    const zeros = new Blob(Array.from({ length: 51 }, () => new Uint8Array(1_000_000)));
    const bomb = new Response(zeros.stream().pipeThrough(new CompressionStream('gzip')));
    const packed = new Uint8Array(await bomb.arrayBuffer());
    await overwrite(await openRaw(name), { mapId: id, id: `body/${version.id}`, packed });
    expect(await storage.versions.load(id, version.id)).toMatchObject({ problem: { code: 'unreadable' } });
  });
});

test('many versions are thinned as they are made', async () => {
  const storage = await openTab(newDatabaseName());
  const id = value(await storage.library.create(sampleMap()));
  const map = { ...sampleMap(), touchpoints: { t: createTouchpoint({ id: 't', phaseId: 'p0', x: 0, y: 0 }) } };
  for (let minutes = -300; minutes < -180; minutes += 4)
    value(await storage.versions.keep(id, { map: changed({ ...map, links: {} }, minutes), kind: 'automatic' }));
  // By the tests’ clock it is nine in the morning: the last hour, and the two before it.
  expect((await list(storage, id)).length).toBeLessThanOrEqual(15);
});

const overwrite = (database: IDBDatabase, row: object): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = database.transaction('versions', 'readwrite').objectStore('versions').put(row);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(new Error('The row was not written.'));
  });
