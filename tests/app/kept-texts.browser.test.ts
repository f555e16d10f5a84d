import { describe, expect, onTestFinished, test } from 'vitest';
import { openMap, type EditableMap } from '#editor';
import { type Id } from '#model';
import type { Storage, StoredMap } from '#storage';
import { createKeptTexts, type KeptNews, type KeptTexts } from '../../src/app/kept-texts/index.ts';
import { breakDisk } from '../storage/broken-disk.ts';
import { openRaw } from '../storage/raw-database.ts';
import { sampleMap } from '../storage/sample-map.ts';
import { clock, eventually, openStoredMap, openTab, storedMap } from '../storage/support.ts';

interface Tab {
  readonly map: EditableMap;
  readonly stored: StoredMap;
  readonly texts: KeptTexts;
  readonly news: KeptNews[];
  /** Types into the voice of a touchpoint, as a field does. */
  type(text: string, id?: Id): void;
  commit(text: string, id?: Id): void;
}

/** The map open in a tab, joined as the app joins it. */
async function tab(storage: Storage, id: Id): Promise<Tab> {
  const stored = await openStoredMap(storage, id);
  const map = openMap(id, stored.map, { now: clock() });
  map.editor.subscribe((change, source) => source !== 'elsewhere' && stored.save(change));
  stored.onElsewhere(map.editor.receive);
  const texts = createKeptTexts({ drafts: storage.openDrafts(id), now: clock(), open: { map, stored } });
  onTestFinished(texts.close);
  const news: KeptNews[] = [];
  texts.onNews((each) => news.push(each));
  const write = (text: string, at: Id) => (): void =>
    void map.editor.apply('editTouchpoints', { ids: [at], fields: { voice: text } });
  return {
    map,
    stored,
    texts,
    news,
    type: (text, at = 't0') => texts.keeper.keep({ key: at, text, plan: write(text, at) }),
    commit: (text, at = 't0') => texts.keeper.commit({ key: at, text, plan: write(text, at) }, write(text, at)),
  };
}

const voice = ({ map }: Tab, id = 't0'): string | undefined => map.editor.getMap().touchpoints[id]?.voice;

/** What lies in the store of drafts, read without the program. */
async function rowsOf(name: string): Promise<{ id: string; text: string }[]> {
  const database = await openRaw(name);
  const request: IDBRequest<{ id: string; text: string }[]> = database
    .transaction('drafts')
    .objectStore('drafts')
    .getAll();
  await new Promise((resolve) => (request.onsuccess = resolve));
  database.close();
  return request.result;
}

/** A map with something typed into it in a tab that is gone: killed, so that nothing was committed. */
async function typedAndKilled(text: string, id?: Id) {
  const { name, storage, id: mapId } = await storedMap(sampleMap());
  const killed = await tab(storage, mapId);
  killed.type(text, id);
  await eventually(async () => expect(await rowsOf(name)).toHaveLength(1));
  killed.texts.close();
  return { name, storage: await openTab(name), id: mapId, killed };
}

describe('what is being typed', () => {
  test('is on the disk a quarter of a second after it was typed, while the typing goes on', async () => {
    const { name, storage, id } = await storedMap(sampleMap());
    const { type } = await tab(storage, id);
    const begun = performance.now();
    const typedAt: number[] = [];
    while (performance.now() - begun < 1_200) {
      typedAt.push(performance.now());
      type('x'.repeat(typedAt.length));
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const [row] = await rowsOf(name);
    // 500 ms are promised; what is looked at here takes its own time.
    expect(performance.now() - (typedAt[row?.text.length ?? 0] ?? Infinity)).toBeLessThan(500);
  });

  test('comes back into its field, as one step that can be undone, and is kept no longer', async () => {
    const { name, storage, id } = await typedAndKilled('Half a sentence');
    const again = await tab(storage, id);
    await eventually(() => expect(voice(again)).toBe('Half a sentence'));
    expect([again.news, again.texts.waiting()]).toEqual([[{ code: 'put', count: 1 }], []]);
    await eventually(async () => expect(await rowsOf(name)).toEqual([]));
    again.map.editor.undo();
    expect(voice(again)).toBe('');
  });

  test('waits for the person where its field says something else by now, and is put in or discarded', async () => {
    const { name, storage, id } = await typedAndKilled('Mine');
    const before = await openStoredMap(storage, id);
    const other = openMap(id, before.map, { now: clock() });
    other.editor.subscribe((change) => before.save(change));
    other.editor.apply('editTouchpoints', { ids: ['t0'], fields: { voice: 'Theirs' } });
    await before.flush();
    const again = await tab(storage, id);
    await eventually(() => expect(again.texts.waiting()).toMatchObject([{ text: 'Mine', why: 'left' }]));
    expect(voice(again)).toBe('Theirs');
    again.texts.putIn(again.texts.waiting()[0]!);
    expect(voice(again)).toBe('Mine');
    await eventually(async () => expect(await rowsOf(name)).toEqual([]));
  });

  test('waits where its record is gone, and brings it back if that is wanted', async () => {
    const { storage, id } = await typedAndKilled('Orphaned');
    const other = await openStoredMap(storage, id);
    const map = openMap(id, other.map, { now: clock() });
    map.editor.subscribe((change) => other.save(change));
    map.editor.apply('removeTouchpoints', { ids: ['t0'] });
    await other.flush();
    const again = await tab(storage, id);
    await eventually(() => expect(again.texts.waiting()).toMatchObject([{ text: 'Orphaned', why: 'left' }]));
    expect(again.texts.canPutIn(again.texts.waiting()[0]!)).toBe(true);
    again.texts.putIn(again.texts.waiting()[0]!);
    expect(voice(again)).toBe('Orphaned');
  });

  test('is left alone while its tab lives, and two tabs have texts of their own', async () => {
    const { name, storage, id } = await storedMap(sampleMap());
    const first = await tab(storage, id);
    const second = await tab(await openTab(name), id);
    first.type('First');
    second.type('Second');
    await eventually(async () =>
      expect((await rowsOf(name)).map(({ text }) => text).sort()).toEqual(['First', 'Second']),
    );
    const third = await tab(await openTab(name), id);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect([voice(third), third.texts.waiting(), third.news]).toEqual(['', [], []]);
  });

  test('is kept no longer once it is committed and stored, or dropped', async () => {
    const { name, storage, id } = await storedMap(sampleMap());
    const { type, commit, texts, stored } = await tab(storage, id);
    for (const end of ['commit', 'drop']) {
      type('Words');
      await eventually(async () => expect(await rowsOf(name)).toHaveLength(1));
      if (end === 'commit') commit('Words and more');
      else texts.keeper.drop('t0');
      await stored.flush();
      await eventually(async () => expect(await rowsOf(name)).toEqual([]));
    }
  });

  test('leaves nothing behind, however often it is done', async () => {
    const { name, storage, id } = await storedMap(sampleMap());
    const { type, commit, stored, map } = await tab(storage, id);
    const keys = Object.keys(localStorage).length;
    for (let round = 0; round < 200; round++) {
      type(`Round ${round}`);
      if (round % 20 === 0) await new Promise((resolve) => setTimeout(resolve, 200));
      commit(`Round ${round}`);
    }
    await stored.flush();
    await eventually(async () => expect(await rowsOf(name)).toEqual([]));
    expect(Object.keys(localStorage)).toHaveLength(keys);
    expect(map.editor.store.getState().past.length).toBeLessThanOrEqual(200);
    expect((await navigator.locks.query()).held?.filter((lock) => lock.name?.startsWith(name))).toEqual([]);
  });
});

test('what is typed while the device is full is kept outside the database, and is on the map again', async () => {
  const { name, storage, id } = await storedMap(sampleMap());
  const full = breakDisk(name);
  const killed = await tab(storage, id);
  killed.type('Typed on a full device');
  await eventually(() =>
    expect(Object.keys(localStorage).filter((key) => key.startsWith(`${name}.typed.`))).toHaveLength(1),
  );
  killed.texts.close();
  full.mend();
  const again = await tab(await openTab(name), id);
  await eventually(() => expect(voice(again)).toBe('Typed on a full device'));
  await eventually(() =>
    expect(Object.keys(localStorage).filter((key) => key.startsWith(`${name}.typed.`))).toEqual([]),
  );
});

describe('words for which there is no place', () => {
  test('are kept and told when another tab deletes their card', async () => {
    const { name, storage, id } = await storedMap(sampleMap());
    const first = await tab(storage, id);
    const second = await tab(await openTab(name), id);
    first.type('Not lost');
    second.map.editor.apply('removeTouchpoints', { ids: ['t0'] });
    await eventually(() => expect(first.map.editor.getMap().touchpoints).not.toHaveProperty('t0'));
    first.commit('Not lost');
    expect(first.news).toEqual([{ code: 'gone' }]);
    await eventually(() => expect(first.texts.waiting()).toMatchObject([{ text: 'Not lost', why: 'gone' }]));
    const third = await tab(await openTab(name), id);
    await eventually(() => expect(third.texts.waiting()).toMatchObject([{ text: 'Not lost', why: 'gone' }]));
    third.texts.discard(third.texts.waiting()[0]!.id);
    await eventually(() => expect(first.texts.waiting()).toEqual([]));
  });

  test('are those of another tab that the later ones replaced', async () => {
    const { name, storage, id } = await storedMap(sampleMap());
    const first = await tab(storage, id);
    const second = await tab(await openTab(name), id);
    first.type('Mine');
    second.commit('Theirs');
    await eventually(() => expect(voice(first)).toBe('Theirs'));
    first.commit('Mine');
    await eventually(() => expect([voice(first), voice(second)]).toEqual(['Mine', 'Mine']));
    expect(first.news).toEqual([{ code: 'other' }]);
    await eventually(() => expect(first.texts.waiting()).toMatchObject([{ text: 'Theirs', why: 'other' }]));
  });

  test('are kept once, and not again by who puts them in and takes them back', async () => {
    const { name, storage, id } = await storedMap(sampleMap());
    const first = await tab(storage, id);
    const second = await tab(await openTab(name), id);
    first.type('Mine');
    second.commit('Theirs');
    await eventually(() => expect(voice(first)).toBe('Theirs'));
    first.commit('Mine');
    await eventually(() => expect(second.news).toEqual([{ code: 'replaced' }]));
    await eventually(() => expect(first.texts.waiting()).toHaveLength(1));
    first.texts.putIn(first.texts.waiting()[0]!);
    await eventually(() => expect(voice(second)).toBe('Theirs'));
    first.map.editor.undo();
    await eventually(() => expect(voice(second)).toBe('Mine'));
    expect(second.news).toEqual([{ code: 'replaced' }]);
    await eventually(() => expect(first.texts.waiting()).toEqual([]));
  });

  test('are those of the tab that was a moment earlier, where two commit to one field at once', async () => {
    const { name, storage, id } = await storedMap(sampleMap());
    const tabs = [await tab(storage, id), await tab(await openTab(name), id)] as const;
    tabs[0].commit('One');
    tabs[1].commit('Two');
    await eventually(() => expect(voice(tabs[0])).toBe(voice(tabs[1])));
    await Promise.all(tabs.map(({ stored }) => stored.flush()));
    await eventually(() => expect(voice(tabs[0])).toBe(voice(tabs[1])));
    const lost = voice(tabs[0]) === 'One' ? 'Two' : 'One';
    await eventually(() => expect(tabs[0].texts.waiting()).toMatchObject([{ text: lost, why: 'other' }]));
    expect(tabs.flatMap(({ news }) => news)).toEqual([{ code: 'replaced' }]);
  });

  test('are a comment whose card another tab deletes', async () => {
    const { name, storage, id } = await storedMap(sampleMap());
    const first = await tab(storage, id);
    const second = await tab(await openTab(name), id);
    const target = { kind: 'touchpoint', id: 't0' } as const;
    first.map.session.setState(({ annotating }) => ({
      annotating: { ...annotating, drafts: { 'touchpoint t0': { text: 'A thought', target } } },
    }));
    second.map.editor.apply('removeTouchpoints', { ids: ['t0'] });
    await eventually(() => expect(first.texts.waiting()).toMatchObject([{ text: 'A thought', why: 'gone' }]));
    expect(first.map.session.getState().annotating.drafts).toEqual({});
  });
});

test('a comment that a killed tab had not posted is written on where it was', async () => {
  const { name, storage, id } = await storedMap(sampleMap());
  const killed = await tab(storage, id);
  const target = { kind: 'touchpoint', id: 't1' } as const;
  killed.map.session.setState(({ annotating }) => ({
    annotating: { ...annotating, drafts: { 'touchpoint t1': { text: 'A thought', target } } },
  }));
  await eventually(async () => expect(await rowsOf(name)).toHaveLength(1));
  killed.texts.close();
  const again = await tab(await openTab(name), id);
  await eventually(() =>
    expect(again.map.session.getState().annotating.drafts).toEqual({ 'touchpoint t1': { text: 'A thought', target } }),
  );
});

test('what is typed where no map is open is kept too, and can be copied or discarded', async () => {
  const { name, storage } = await storedMap(sampleMap());
  const killed = createKeptTexts({ drafts: storage.openDrafts(''), now: clock(), open: null });
  killed.keeper.keep({ key: '1', text: 'Another title', plan: () => {} });
  await eventually(async () => expect(await rowsOf(name)).toHaveLength(1));
  killed.close();
  const again = createKeptTexts({ drafts: (await openTab(name)).openDrafts(''), now: clock(), open: null });
  onTestFinished(again.close);
  await eventually(() => expect(again.waiting()).toMatchObject([{ text: 'Another title', edit: null, why: 'left' }]));
  again.discard(again.waiting()[0]!.id);
  await eventually(async () => expect(await rowsOf(name)).toEqual([]));
});

test('kept texts that are damaged on the disk are read as far as they can be, and stop nothing', async () => {
  const { name, storage, id } = await storedMap(sampleMap());
  const database = await openRaw(name);
  const transaction = database.transaction('drafts', 'readwrite');
  const damaged = [
    { text: 7 },
    { text: 'Words', edit: { name: 'nothing', change: { touchpoints: 3 } }, at: 5, why: {} },
    {},
  ];
  damaged.forEach((row, at) => transaction.objectStore('drafts').put({ mapId: id, id: `d${at}`, ...row }));
  await new Promise((resolve) => (transaction.oncomplete = resolve));
  database.close();
  const opened = await tab(storage, id);
  await eventually(() =>
    expect(opened.texts.waiting()).toMatchObject([{ id: 'd1', text: 'Words', edit: null, why: 'left' }]),
  );
});
