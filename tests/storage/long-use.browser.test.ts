import { expect, onTestFinished, test } from 'vitest';
import { openRaw } from './raw-database.ts';
import { sampleMap } from './sample-map.ts';
import { eventually, openEditor, storedMap, value } from './support.ts';

/** What is listened to on the page and what waits for its time, by numbers. */
function watchPage(): { listeners: () => number; timers: () => number } {
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const { setTimeout: set, clearTimeout: clear } = window;
  const known: [EventTarget, string, unknown][] = [];
  const timers = new Set<number>();
  EventTarget.prototype.addEventListener = function (this: EventTarget, type, listener, options) {
    if (this === window || this === document) known.push([this, type, listener]);
    addEventListener.call(this, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (this: EventTarget, type, listener, options) {
    const at = known.findIndex(([target, name, each]) => target === this && name === type && each === listener);
    if (at !== -1) known.splice(at, 1);
    removeEventListener.call(this, type, listener, options);
  };
  window.setTimeout = ((run: () => void, delay?: number): number => {
    const id = set(() => {
      timers.delete(id);
      run();
    }, delay);
    timers.add(id);
    return id;
  }) as typeof window.setTimeout;
  window.clearTimeout = (id) => {
    timers.delete(Number(id));
    clear(id);
  };
  onTestFinished(() => {
    Object.assign(EventTarget.prototype, { addEventListener, removeEventListener });
    window.setTimeout = set;
    window.clearTimeout = clear;
  });
  return { listeners: () => known.length, timers: () => timers.size };
}

/** How many rows each store has. */
async function rowsIn(name: string): Promise<Record<string, number>> {
  const database = await openRaw(name);
  const stores = [...database.objectStoreNames];
  const counts = await Promise.all(
    stores.map(async (store) => {
      const request = database.transaction(store).objectStore(store).count();
      await new Promise((resolve) => (request.onsuccess = resolve));
      return [store, request.result] as const;
    }),
  );
  database.close();
  return Object.fromEntries(counts);
}

test('after 3,000 edits, undone and done again, nothing has grown but the history, which has its limit', async () => {
  const { name, storage, id } = await storedMap(sampleMap());
  const { editor, stored } = await openEditor(storage, id);
  const page = watchPage();
  const before = { rows: await rowsIn(name), keys: Object.keys(localStorage).length };
  const { listeners, timers } = page;
  const start = [listeners(), timers()];
  for (let step = 0; step < 3_000; step++) {
    editor.apply('editTouchpoints', { ids: [`t${step % 3}`], fields: { title: `Step ${step}` } });
    if (step % 3 === 1) editor.undo();
    if (step % 3 === 2) {
      editor.undo();
      editor.redo();
    }
    if (step % 100 === 0) value(await stored.flush());
  }
  while (editor.undo());
  while (editor.redo());
  value(await stored.flush());
  const { past, future } = editor.store.getState();
  expect(past.length + future.length).toBeLessThanOrEqual(1_000);
  await eventually(async () => {
    expect([listeners(), timers()]).toEqual(start);
    expect({ rows: await rowsIn(name), keys: Object.keys(localStorage).length }).toEqual(before);
  });
});

test('a map that is opened and closed fifty times leaves nothing behind', async () => {
  const { storage, id } = await storedMap(sampleMap());
  const page = watchPage();
  const openAndClose = async (): Promise<void> => {
    const stored = value(await storage.openStoredMap(id));
    const drafts = storage.openDrafts(id);
    const stop = drafts.watch(() => {});
    stop();
    drafts.close();
    value(await stored.close());
  };
  await openAndClose();
  const start = [page.listeners(), page.timers()];
  const keys = Object.keys(localStorage).length;
  for (let time = 0; time < 50; time++) await openAndClose();
  await eventually(() => expect([page.listeners(), page.timers()]).toEqual(start));
  expect(Object.keys(localStorage)).toHaveLength(keys);
});

test('an open map at which nothing happens waits for nothing: eight hours cost what one second costs', async () => {
  const { storage, id } = await storedMap(sampleMap());
  const page = watchPage();
  const { editor, stored } = await openEditor(storage, id);
  editor.apply('editTouchpoints', { ids: ['t0'], fields: { title: 'The last edit' } });
  value(await stored.flush());
  await eventually(() => expect(page.timers()).toBe(0));
});
