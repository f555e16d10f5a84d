import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { SaveStatus, StoredMap } from '#storage';
import { breakDisk } from './broken-disk.ts';
import { sampleMap } from './sample-map.ts';
import { eventually, openEditor, openStoredMap, openTab, storedMap, value } from './support.ts';

const statesOf = (stored: StoredMap): SaveStatus['state'][] => {
  const states: SaveStatus['state'][] = [];
  stored.onStatus(({ state }) => states.push(state));
  return states;
};

describe('saving', () => {
  test('stores every kind of edit, and its undo', async () => {
    const { storage, id } = await storedMap(sampleMap());
    const { stored, editor } = await openEditor(storage, id);
    editor.apply('editTouchpoints', { ids: ['t0'], fields: { title: '初診', voice: '怖い' } });
    editor.apply('addTouchpoint', { id: 't9', at: { x: 2_200, y: 16 } });
    editor.apply('removeTouchpoints', { ids: ['t1'] });
    editor.apply('setInfo', { title: 'Lupus', theme: 'SLE' });
    editor.undo();
    editor.apply('movePhases', { ids: ['p1'], index: 0 });
    value(await stored.flush());
    expect(value(await storage.library.load(id)).map).toEqual(editor.getMap());
  });

  test('keeps the library entry up to date', async () => {
    const { storage, id } = await storedMap(sampleMap({ count: 3 }));
    const { stored, editor } = await openEditor(storage, id);
    editor.apply('removeTouchpoints', { ids: ['t1', 't2'] });
    editor.apply('setInfo', { title: 'Lupus' });
    value(await stored.flush());
    const { updatedAt } = editor.getMap().info;
    expect(value(await storage.library.list())).toMatchObject([{ title: 'Lupus', touchpointCount: 1, updatedAt }]);
  });

  test('starts in the task of the edit', async () => {
    const { name, storage, id } = await storedMap(sampleMap());
    const { editor } = await openEditor(storage, id);
    const access = vi.spyOn(IDBTransaction.prototype, 'objectStore');
    onTestFinished(() => access.mockRestore());
    // Sent before, so that its arrival is the very next task.
    const nextTask = new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port2.onmessage = resolve;
      port1.postMessage(null);
    });
    editor.apply('editTouchpoints', { ids: ['t0'], fields: { title: 'Now' } });
    await nextTask;
    // The second copy may still be busy with the map as it was made.
    const ofMain = access.mock.calls.filter((_, at) => (access.mock.contexts[at] as IDBTransaction).db.name === name);
    expect(ofMain).toEqual([['maps'], ['touchpoints']]);
  });

  test('joins what is edited during a write into the next one', async () => {
    const { storage, id } = await storedMap(sampleMap());
    const { stored, editor } = await openEditor(storage, id);
    for (let at = 0; at < 50; at++) editor.apply('editTouchpoints', { ids: ['t0'], fields: { title: `Title ${at}` } });
    value(await stored.flush());
    const { map, revision } = value(await storage.library.load(id));
    expect(map.touchpoints.t0!.title).toBe('Title 49');
    expect(revision).toBe(3);
  });

  test('writes only the touched rows', async () => {
    const { name, storage, id } = await storedMap(sampleMap());
    const { stored, editor } = await openEditor(storage, id);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    onTestFinished(() => put.mockRestore());
    editor.apply('editTouchpoints', { ids: ['t0'], fields: { title: 'One' } });
    value(await stored.flush());
    const rows = put.mock.calls.filter(
      (_, at) => (put.mock.contexts[at] as IDBObjectStore).transaction.db.name === name,
    );
    expect(rows.map(([row]) => (row as { id: string }).id).sort()).toEqual([id, 't0'].sort());
  });
});

describe('the status', () => {
  test('says saved only after the transaction', async () => {
    const { storage, id } = await storedMap(sampleMap());
    const { stored, editor } = await openEditor(storage, id);
    const states = statesOf(stored);
    const whenSaved = new Promise<string>((resolve) => {
      stored.onStatus(({ state }) => {
        if (state === 'saved')
          resolve(storage.library.load(id).then((loaded) => value(loaded).map.touchpoints.t0!.title));
      });
    });
    expect([stored.status().state, stored.pending()]).toEqual(['saved', false]);
    editor.apply('editTouchpoints', { ids: ['t0'], fields: { title: 'One' } });
    expect([stored.status().state, stored.pending()]).toEqual(['saving', true]);
    value(await stored.flush());
    expect([stored.status().state, stored.pending()]).toEqual(['saved', false]);
    expect(states).toEqual(['saving', 'saved']);
    expect(await whenSaved).toBe('One');
  });

  test('may be answered with another edit', async () => {
    const { storage, id } = await storedMap(sampleMap());
    const { stored, editor } = await openEditor(storage, id);
    let isFirst = true;
    stored.onStatus(({ state }) => {
      if (state !== 'saved' || !isFirst) return;
      isFirst = false;
      editor.apply('editTouchpoints', { ids: ['t0'], fields: { title: 'Two' } });
    });
    editor.apply('editTouchpoints', { ids: ['t0'], fields: { title: 'One' } });
    await eventually(async () => expect(value(await storage.library.load(id)).map.touchpoints.t0!.title).toBe('Two'));
    await eventually(() => expect(stored.status().state).toBe('saved'));
  });
});

describe('a write that fails', () => {
  test('is told, keeps every edit in memory, and is retried until it succeeds', async () => {
    const { name, storage, id } = await storedMap(sampleMap());
    const { stored, editor } = await openEditor(storage, id);
    const states = statesOf(stored);
    const disk = breakDisk(name);
    editor.apply('editTouchpoints', { ids: ['t0'], fields: { title: 'One' } });
    expect(await stored.flush()).toEqual({ ok: false, problem: { code: 'quotaExceeded' } });
    expect(stored.status()).toEqual({ state: 'failed', problem: { code: 'quotaExceeded' } });
    editor.apply('addTouchpoint', { id: 't9', at: { x: 2_200, y: 16 } });
    editor.apply('editTouchpoints', { ids: ['t0'], fields: { voice: 'Two' } });
    expect(await stored.flush()).toMatchObject({ ok: false });
    expect(stored.pending()).toBe(true);
    expect(value(await storage.library.load(id)).map).toEqual(sampleMap());
    disk.mend();
    await eventually(() => expect(stored.status().state).toBe('saved'));
    expect(stored.pending()).toBe(false);
    expect(value(await storage.library.load(id)).map).toEqual(editor.getMap());
    expect(states.filter((state) => state === 'saving')).toHaveLength(1);
  });

  test('half-way leaves nothing of its transaction', async () => {
    const { name, storage, id } = await storedMap(sampleMap({ count: 6 }));
    const { stored, editor } = await openEditor(storage, id);
    const disk = breakDisk(name, { after: 3 });
    editor.apply('editTouchpoints', { ids: ['t0', 't1', 't2', 't3', 't4', 't5'], fields: { title: 'All' } });
    expect(await stored.flush()).toMatchObject({ ok: false });
    expect(value(await storage.library.load(id)).map).toEqual(sampleMap({ count: 6 }));
    disk.mend();
    value(await stored.flush());
    expect(value(await storage.library.load(id)).map).toEqual(editor.getMap());
  });

  test('leaves nothing to save when the edit is taken back', async () => {
    const { name, storage, id } = await storedMap(sampleMap());
    const { stored, editor } = await openEditor(storage, id);
    const disk = breakDisk(name);
    editor.apply('editTouchpoints', { ids: ['t0'], fields: { title: 'One' } });
    expect(await stored.flush()).toMatchObject({ ok: false });
    editor.undo();
    disk.mend();
    value(await stored.flush());
    expect(stored.status()).toEqual({ state: 'saved' });
    expect(value(await storage.library.load(id)).map).toEqual(editor.getMap());
  });

  test('because the map was removed is told and kept in memory', async () => {
    const { storage, id } = await storedMap(sampleMap());
    const { stored, editor } = await openEditor(storage, id);
    value(await storage.library.remove(id));
    editor.apply('editTouchpoints', { ids: ['t0'], fields: { title: 'One' } });
    const problem = { code: 'notFound', id };
    expect(await stored.flush()).toEqual({ ok: false, problem });
    expect(stored.status()).toEqual({ state: 'failed', problem });
    expect(stored.pending()).toBe(true);
    expect(value(await storage.library.list())).toEqual([]);
  });
});

test('closing flushes, and the map can be opened again', async () => {
  const { name, storage, id } = await storedMap(sampleMap());
  const { stored, editor } = await openEditor(storage, id);
  editor.apply('editTouchpoints', { ids: ['t0'], fields: { title: 'One' } });
  value(await stored.close());
  storage.close();
  const again = await openStoredMap(await openTab(name), id);
  expect(again.map).toEqual(editor.getMap());
});

test('closing while the disk is full goes on trying, and the tab that opens the map again has the edit at once', async () => {
  const { name, storage, id } = await storedMap(sampleMap());
  const { stored, editor } = await openEditor(storage, id);
  const disk = breakDisk(name);
  editor.apply('editTouchpoints', { ids: ['t0'], fields: { title: 'One' } });
  expect(await stored.close()).toEqual({ ok: false, problem: { code: 'quotaExceeded' } });
  const again = await openEditor(storage, id);
  expect(again.editor.getMap().touchpoints.t0!.title).toBe('One');
  disk.mend();
  await eventually(() => expect(again.stored.status().state).toBe('saved'));
  expect(value(await storage.library.load(id)).map).toEqual(editor.getMap());
});

test('a map in the trash can still be saved', async () => {
  const { storage, id } = await storedMap(sampleMap());
  const { stored, editor } = await openEditor(storage, id);
  value(await storage.library.trash(id));
  editor.apply('editTouchpoints', { ids: ['t0'], fields: { title: 'One' } });
  value(await stored.flush());
  value(await storage.library.restore(id));
  expect(value(await storage.library.load(id)).map).toEqual(editor.getMap());
});
