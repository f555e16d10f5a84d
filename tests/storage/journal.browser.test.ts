import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Storage as TabStorage, StoredMap } from '#storage';
import type { Editor } from '#editor';
import { breakDisk } from './broken-disk.ts';
import { sampleMap } from './sample-map.ts';
import { eventually, openEditor, openStoredMap, openTab, storedMap, value } from './support.ts';

const leave = (): unknown => window.dispatchEvent(new PageTransitionEvent('pagehide'));
const comeBack = (): unknown => window.dispatchEvent(new PageTransitionEvent('pageshow'));

afterEach(() => {
  vi.restoreAllMocks();
  comeBack();
  for (const key of Object.keys(localStorage)) if (key.startsWith('test-')) localStorage.removeItem(key);
});

interface Stage {
  readonly name: string;
  readonly storage: TabStorage;
  readonly id: string;
  readonly stored: StoredMap;
  readonly editor: Editor;
}

/** The sample map, open in a tab that does not try again by itself. */
async function stage(): Promise<Stage> {
  const { name, storage, id } = await storedMap(sampleMap());
  const tab = await openTab(name, { retryDelays: [] });
  return { name, storage, id, ...(await openEditor(tab, id)) };
}

const keysOf = ({ name, id }: Pick<Stage, 'name' | 'id'>): string[] =>
  Object.keys(localStorage).filter((key) => key.startsWith(`${name}.journal.${id}.`));
const textOf = (at: Pick<Stage, 'name' | 'id'>): string =>
  keysOf(at)
    .map((key) => localStorage.getItem(key))
    .join();
const title = ({ editor }: Pick<Stage, 'editor'>, text: string, id = 't0'): unknown =>
  editor.apply('editTouchpoints', { ids: [id], fields: { title: text } });
const saved = async ({ storage, id }: Pick<Stage, 'storage' | 'id'>) => value(await storage.library.load(id));

/** The sample map, stored, and what a page left behind that was gone before `One`, written there, was stored. */
async function withJournal(): Promise<Omit<Stage, 'stored' | 'editor'> & { key: string; text: string }> {
  const { name, storage, stored, editor, ...twin } = await stage();
  leave();
  title({ editor }, 'One');
  const text = textOf({ name, ...twin });
  value(await stored.close());
  comeBack();
  const id = value(await storage.library.create(sampleMap()));
  const key = `${name}.journal.${id}.gone`;
  localStorage.setItem(key, text);
  return { name, storage, id, key, text };
}

describe('while the page goes', () => {
  test('a change is written down at once, and struck out when it is stored', async () => {
    const at = await stage();
    leave();
    title(at, 'One');
    expect(textOf(at)).toContain('"title":"One"');
    value(await at.stored.flush());
    expect(keysOf(at)).toEqual([]);
    expect((await saved(at)).map).toEqual(at.editor.getMap());
  });

  test('what is still being stored then is written down too', async () => {
    const at = await stage();
    title(at, 'One');
    title(at, 'Two', 't1');
    expect(keysOf(at)).toEqual([]);
    leave();
    expect(JSON.parse(textOf(at))).toMatchObject({
      revision: 1,
      changes: [
        { touchpoints: { t0: { after: { title: 'One' } } } },
        { touchpoints: { t1: { after: { title: 'Two' } } } },
      ],
    });
    value(await at.stored.flush());
    expect(keysOf(at)).toEqual([]);
  });

  test('a hidden page counts as going', async () => {
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    const at = await stage();
    title(at, 'One');
    expect(textOf(at)).toContain('"title":"One"');
    value(await at.stored.flush());
    expect(keysOf(at)).toEqual([]);
  });

  test('two tabs with one map both write down', async () => {
    const at = await stage();
    const other = await openEditor(await openTab(at.name), at.id);
    leave();
    title(at, 'One');
    title(other, 'Two', 't1');
    expect(keysOf(at)).toHaveLength(2);
    value(await at.stored.flush());
    value(await other.stored.flush());
    expect(keysOf(at)).toEqual([]);
  });

  test('nothing is written down when it stays', async () => {
    const at = await stage();
    const set = vi.spyOn(Storage.prototype, 'setItem');
    leave();
    comeBack();
    title(at, 'One');
    value(await at.stored.flush());
    expect(set).not.toHaveBeenCalled();
  });

  test('what cannot be stored stays written down, as it is now, until it is stored or taken back', async () => {
    const at = await stage();
    const disk = breakDisk(at.name);
    leave();
    title(at, 'One');
    expect(await at.stored.flush()).toMatchObject({ ok: false });
    comeBack();
    title(at, 'Two');
    expect(textOf(at)).toContain('"title":"Two"');
    disk.mend();
    value(await at.stored.flush());
    expect(keysOf(at)).toEqual([]);
  });

  test.each([
    [
      'full',
      () =>
        vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
          throw new DOMException('Full.', 'QuotaExceededError');
        }),
    ],
    [
      'blocked',
      () =>
        vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
          throw new DOMException('Denied.', 'SecurityError');
        }),
    ],
  ])('everything is stored as ever where localStorage is %s', async (_, breakIt) => {
    breakIt();
    const at = await stage();
    leave();
    title(at, 'One');
    value(await at.stored.flush());
    expect(at.stored.status()).toEqual({ state: 'saved' });
    const again = await openStoredMap(await openTab(at.name), at.id);
    expect(again.map).toEqual(at.editor.getMap());
    value(await at.storage.library.remove(at.id));
  });
});

describe('what a page left behind', () => {
  test('is there when the map is opened, is stored, and then thrown away', async () => {
    const at = await withJournal();
    const again = await openStoredMap(await openTab(at.name), at.id);
    expect(again.map.touchpoints['t0']!.title).toBe('One');
    expect(again.damages).toEqual([]);
    expect([again.status().state, keysOf(at)]).toEqual(['saving', [at.key]]);
    await eventually(() => expect(keysOf(at)).toEqual([]));
    expect((await saved(at)).map).toEqual(again.map);
  });

  test('is understood when an older version wrote it, which knew fewer fields', async () => {
    const at = await withJournal();
    const older = at.text.replaceAll(/"\w+View":"",/g, '');
    expect(older).not.toBe(at.text);
    localStorage.setItem(at.key, older);
    const { map } = await openStoredMap(at.storage, at.id);
    expect(map.touchpoints['t0']).toEqual({ ...sampleMap().touchpoints['t0'], title: 'One' });
  });

  test('stays until it is stored', async () => {
    const at = await withJournal();
    const disk = breakDisk(at.name);
    const again = await openStoredMap(await openTab(at.name, { retryDelays: [] }), at.id);
    expect(await again.flush()).toMatchObject({ ok: false });
    expect(keysOf(at)).toContain(at.key);
    disk.mend();
    value(await again.flush());
    expect(keysOf(at)).toEqual([]);
  });

  test('is not written a second time where it was stored after all', async () => {
    const at = await withJournal();
    value(await (await openStoredMap(await openTab(at.name), at.id)).flush());
    const { map, revision } = await saved(at);
    localStorage.setItem(at.key, at.text);
    const again = await openStoredMap(await openTab(at.name), at.id);
    expect([again.map, again.status().state, keysOf(at)]).toEqual([map, 'saved', []]);
    expect((await saved(at)).revision).toBe(revision);
  });

  test('does not go over what was written since', async () => {
    const at = await withJournal();
    localStorage.removeItem(at.key);
    const other = await openEditor(await openTab(at.name), at.id);
    title(other, 'Newer');
    value(await other.stored.flush());
    localStorage.setItem(at.key, at.text);
    const again = await openStoredMap(await openTab(at.name), at.id);
    expect(again.map.touchpoints['t0']!.title).toBe('Newer');
    expect(keysOf(at)).toEqual([]);
  });

  test('is received by a tab that has the map open', async () => {
    const at = await withJournal();
    localStorage.removeItem(at.key);
    const other = await openEditor(await openTab(at.name), at.id);
    localStorage.setItem(at.key, at.text);
    await openStoredMap(await openTab(at.name), at.id);
    await eventually(() => expect(other.editor.getMap().touchpoints['t0']!.title).toBe('One'));
  });

  test('is not thrown away if its tab lives and has written more', async () => {
    const at = await withJournal();
    const again = await openStoredMap(await openTab(at.name), at.id);
    const more = at.text.replaceAll('One', 'One and more');
    localStorage.setItem(at.key, more);
    value(await again.flush());
    expect(textOf(at)).toBe(more);
  });

  test('goes with the map', async () => {
    const at = await withJournal();
    value(await at.storage.library.remove(at.id));
    expect(keysOf(at)).toEqual([]);
  });

  test('goes with the trash', async () => {
    const at = await withJournal();
    value(await at.storage.library.trash(at.id));
    value(await at.storage.library.emptyTrash());
    expect(keysOf(at)).toEqual([]);
  });

  test('is not written down for a map that was removed', async () => {
    const at = await stage();
    value(await at.storage.library.remove(at.id));
    await eventually(() => expect(at.stored.presence()).toBe('removed'));
    leave();
    title(at, 'One');
    expect(keysOf(at)).toEqual([]);
  });
});

test.each<[string, (text: string) => string]>([
  ['cut off', (text) => text.slice(0, -9)],
  ['empty', () => ''],
  ['no object', () => '[null]'],
  ['without changes', () => '{"revision":1}'],
  ['with another revision than a number', (text) => text.replace('"revision":1', '"revision":"1"')],
  ['with a field of another type', (text) => text.replace('"title":"One"', '"title":{}')],
  ['with a field missing', (text) => text.replaceAll('"voice":"",', '')],
  ['with an unknown table', (text) => text.replace('"touchpoints"', '"treasures"')],
  ['with another row’s id', (text) => text.replace('"t0":{', '"t1":{')],
  ['with an id of every object', (text) => text.replaceAll('"t0"', '"constructor"')],
  [
    'with neither before nor after',
    () => '{"revision":1,"changes":[{"touchpoints":{"t0":{"before":null,"after":null}}}]}',
  ],
  ['with the prototype as an id', (text) => text.replaceAll('"t0"', '"__proto__"').replace(/"info":.*?\}\},/, '')],
])('a journal %s alters nothing and is thrown away', async (_, damage) => {
  const at = await withJournal();
  const damaged = damage(at.text);
  expect(damaged).not.toBe(at.text);
  localStorage.setItem(at.key, damaged);
  const again = await openStoredMap(await openTab(at.name), at.id);
  expect(again.map).toEqual(sampleMap());
  expect(Object.getPrototypeOf(again.map.touchpoints)).toBe(Object.prototype);
  expect([again.damages, again.status().state, keysOf(at)]).toEqual([[], 'saved', []]);
});
