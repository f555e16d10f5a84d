import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { startStorage, type Started } from '#storage';
import type { Result } from '#model';
import { SCHEMA_VERSION } from '../../src/storage/schema.ts';
import { openRaw, versionOf } from './raw-database.ts';
import { sampleMap } from './sample-map.ts';
import { clock, eventually, newDatabaseName, openEditor, openTab, storedMap, value } from './support.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function start(
  databaseName: string,
  { patience = 10_000, onBlocked = () => {} }: { patience?: number; onBlocked?: () => void } = {},
): Promise<Started> {
  const newId = (): string => crypto.randomUUID();
  const started: Result<Started, unknown> = await startStorage({
    now: clock(),
    newId,
    databaseName,
    patience,
    onBlocked,
  });
  const { storage, trouble, later } = value(started);
  onTestFinished(() => storage.close());
  return { storage, trouble, later };
}

const refusing = (): never => {
  throw new DOMException('Site data is blocked.', 'SecurityError');
};

/** A map is made, edited, read and removed. */
async function tryAll({ storage }: Started): Promise<string> {
  const id = value(await storage.library.create(sampleMap()));
  const { stored, editor } = await openEditor(storage, id);
  editor.apply('editTouchpoints', { ids: ['t0'], fields: { title: 'Here' } });
  value(await stored.flush());
  expect(value(await storage.library.load(id)).map).toEqual(editor.getMap());
  value(await storage.library.trash(id));
  value(await storage.library.restore(id));
  return stored.status().state;
}

describe('a browser that gives no database', () => {
  test('lets the program start in this window, where everything works and is never called saved', async () => {
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(refusing);
    const started = await start(newDatabaseName());
    expect(started).toMatchObject({
      storage: { place: 'window' },
      trouble: { code: 'unavailable', reason: 'Site data is blocked.' },
    });
    expect(await tryAll(started)).toBe('windowOnly');
  });

  test('at all lets the program start in this window', async () => {
    vi.stubGlobal('indexedDB', undefined);
    Object.defineProperty(navigator, 'storageBuckets', { value: undefined, configurable: true });
    onTestFinished(() => void Reflect.deleteProperty(navigator, 'storageBuckets'));
    const started = await start('nowhere');
    expect(started).toMatchObject({ storage: { place: 'window' }, trouble: { code: 'unavailable' } });
    expect(await tryAll(started)).toBe('windowOnly');
  });

  test('but has the second copy, lets the program work with that', async () => {
    const { name, storage, id } = await storedMap(sampleMap({ title: 'Kept' }));
    const { stored, editor } = await openEditor(storage, id);
    // What was only brought in is copied a moment later.
    editor.apply('editTouchpoints', { ids: ['t0'], fields: { title: 'Copied' } });
    value(await stored.flush());
    storage.close();
    const refuse = vi.spyOn(indexedDB, 'open').mockImplementation(refusing);
    const started = await start(name);
    expect(started.storage.place).toBe('copy');
    await eventually(async () =>
      expect(value(await started.storage.library.list())).toMatchObject([{ id, title: 'Kept' }]),
    );
    value(await started.storage.library.rename(id, 'Edited meanwhile'));
    refuse.mockRestore();
    const again = await openTab(name);
    expect(value(await again.library.list())).toMatchObject([{ id, title: 'Edited meanwhile' }]);
  });

  test('for a while: what was made in this window is taken along when it does', async () => {
    const refuse = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(refusing);
    const name = newDatabaseName();
    const { storage } = await start(name);
    const id = value(await storage.library.create(sampleMap({ title: 'Made meanwhile' })));
    refuse.mockRestore();
    const onDevice = await openTab(name);
    value(await onDevice.takeIn(value(await storage.everything())));
    expect(value(await onDevice.library.load(id))).toEqual(value(await storage.library.load(id)));
  });
});

test('an open that never answers is waited for behind a program that has started', async () => {
  const { name, storage, id } = await storedMap(sampleMap());
  storage.close();
  const real = IDBFactory.prototype.open;
  let go = (): void => {};
  const released = new Promise<void>((resolve) => (go = resolve));
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function (this: IDBFactory, ...asked) {
    const request = new EventTarget() as IDBOpenDBRequest;
    void released.then(() => {
      const late = real.apply(this, asked);
      late.onsuccess = (event) => {
        Object.defineProperty(request, 'result', { value: late.result });
        request.onsuccess?.call(request, event);
      };
    });
    return request;
  });
  const started = await start(name, { patience: 50 });
  expect(started).toMatchObject({ storage: { place: 'window' }, trouble: { code: 'noAnswer' } });
  expect(await tryAll(started)).toBe('windowOnly');
  vi.restoreAllMocks();
  go();
  const late = (await started.later)!;
  onTestFinished(() => late.close());
  expect(value(await late.library.list())).toMatchObject([{ id }]);
});

test('a tab that holds an older database open is told as blocking, and the program goes on when it is closed', async () => {
  const name = newDatabaseName();
  const old = await openRaw(name, 1);
  const onBlocked = vi.fn();
  const starting = start(name, { patience: 1_500, onBlocked });
  await eventually(() => expect(onBlocked).toHaveBeenCalled());
  await new Promise((resolve) => setTimeout(resolve, 1_600));
  old.close();
  const started = await starting;
  expect(started).toMatchObject({ storage: { place: 'device' }, trouble: null });
  expect(await tryAll(started)).toBe('saved');
});

test('a database of a newer version can be listed, read and taken home, and is never written', async () => {
  const { name, storage, id } = await storedMap(sampleMap({ title: 'From tomorrow' }));
  storage.close();
  const found = SCHEMA_VERSION + 1;
  // Dexie counts versions in tenths.
  const newer = await openRaw(name, found * 10, (database) => {
    database.createObjectStore('charts', { keyPath: 'id' });
    database.deleteObjectStore('drafts');
  });
  const write = newer.transaction('meta', 'readwrite');
  write.objectStore('meta').put({ key: 'schemaVersion', value: found });
  await new Promise((resolve) => (write.oncomplete = resolve));
  newer.close();
  const started = await start(name);
  const problem = { code: 'newerSchema', found, known: SCHEMA_VERSION };
  expect(started).toMatchObject({ storage: { place: 'reading' }, trouble: problem });
  const { library, device, rescue } = started.storage;
  expect(value(await library.list())).toMatchObject([{ id, title: 'From tomorrow' }]);
  expect(value(await library.load(id)).map).toEqual(sampleMap({ title: 'From tomorrow' }));
  expect(value(await started.storage.everything())).toMatchObject([{ entry: { id } }]);
  expect(rescue.lost().maps).toEqual([]);
  for (const attempt of [library.create(sampleMap()), library.trash(id), library.remove(id), device.set('a', 1)])
    expect(await attempt).toEqual({ ok: false, problem });
  const { stored, editor } = await openEditor(started.storage, id);
  editor.apply('editTouchpoints', { ids: ['t0'], fields: { title: 'Not written' } });
  expect(await stored.flush()).toEqual({ ok: false, problem });
  const raw = await openRaw(name);
  expect([...raw.objectStoreNames]).toContain('charts');
  expect(await versionOf(name)).toBe(found * 10);
});

test('without a line to other tabs everything works, and tabs see each other when they are looked at', async () => {
  vi.stubGlobal('BroadcastChannel', undefined);
  const { name, storage, id } = await storedMap(sampleMap());
  const first = await openEditor(storage, id);
  const second = await openEditor(await openTab(name), id);
  first.editor.apply('editTouchpoints', { ids: ['t0'], fields: { title: 'Seen late' } });
  value(await first.stored.flush());
  window.dispatchEvent(new Event('focus'));
  await eventually(() => expect(second.editor.getMap()).toEqual(first.editor.getMap()));
});
