import { describe, expect, test, vi } from 'vitest';
import type { Editor } from '#editor';
import type { Change } from '#model';
import { breakDisk } from './broken-disk.ts';
import { sampleMap } from './sample-map.ts';
import { eventually, openEditor, openStoredMap, openTab, storedMap, value } from './support.ts';

/** The sample map, open in two tabs. */
async function twoTabs({ count = 3 } = {}) {
  const { name, storage, id } = await storedMap(sampleMap({ count }));
  const first = await openEditor(storage, id);
  const second = await openEditor(await openTab(name), id);
  const load = async () => value(await storage.library.load(id)).map;
  const settle = async (): Promise<void> => {
    value(await first.stored.flush());
    value(await second.stored.flush());
    await eventually(async () => {
      const map = await load();
      expect(first.editor.getMap()).toEqual(map);
      expect(second.editor.getMap()).toEqual(map);
    });
  };
  return { name, storage, id, first, second, load, settle };
}

/** Messages posted meanwhile never arrive. */
async function withoutMessages(action: () => Promise<void>): Promise<void> {
  const post = vi.spyOn(BroadcastChannel.prototype, 'postMessage').mockImplementation(() => {});
  await action();
  post.mockRestore();
}

/** Whole numbers below a limit, the same for each seed (mulberry32). */
function randomFrom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

/** One of the edits that get into each other’s way, on few rows. */
function editRandomly(editor: Editor, random: (limit: number) => number, unique: string): void {
  const ids = [`t${random(2)}`];
  const fields = [{ title: unique }, { voice: unique }, { title: `Title ${random(2)}` }][random(3)]!;
  const acts: (() => unknown)[] = [
    () => editor.apply('editTouchpoints', { ids, fields }),
    () => editor.apply('editTouchpoints', { ids, fields }),
    () => editor.apply('removeTouchpoints', { ids }),
    () => editor.apply('addTouchpoint', { id: unique, at: { x: 0, y: 200 } }),
    () => editor.apply('addLink', { id: unique, journeyId: 'j', source: ids[0]!, target: `t${2 + random(2)}` }),
    () => editor.apply('addPhase', { id: unique, title: unique, index: 1 }),
    () => editor.undo(),
    () => editor.redo(),
  ];
  acts[random(acts.length)]!();
}

describe('two tabs', () => {
  test('see each other’s edits', async () => {
    const { first, second, settle } = await twoTabs();
    first.editor.apply('editTouchpoints', { ids: ['t0'], fields: { title: 'One' } });
    await eventually(() => expect(second.editor.getMap().touchpoints.t0!.title).toBe('One'));
    second.editor.apply('removeTouchpoints', { ids: ['t1'] });
    await eventually(() => expect(first.editor.getMap().touchpoints.t1).toBeUndefined());
    first.editor.undo();
    await settle();
    expect(Object.keys(second.editor.getMap().touchpoints)).toEqual(['t0', 't2']);
  });

  test('both win with different fields of one touchpoint', async () => {
    const { first, second, load, settle } = await twoTabs();
    first.editor.apply('editTouchpoints', { ids: ['t0'], fields: { title: 'One' } });
    second.editor.apply('editTouchpoints', { ids: ['t0'], fields: { voice: 'Two' } });
    await settle();
    expect((await load()).touchpoints.t0).toMatchObject({ title: 'One', voice: 'Two' });
  });

  test('agree on the same field', async () => {
    const { first, second, settle } = await twoTabs();
    for (let at = 0; at < 20; at++) {
      first.editor.apply('editTouchpoints', { ids: ['t0'], fields: { title: `First ${at}` } });
      second.editor.apply('editTouchpoints', { ids: ['t0'], fields: { title: `Second ${at}` } });
      if (at % 4 === 0) await new Promise((resolve) => setTimeout(resolve));
    }
    await settle();
  });

  test('keep what one edits while the other deletes it, and agree', async () => {
    const { first, second, load, settle } = await twoTabs();
    first.editor.apply('removeTouchpoints', { ids: ['t1'] });
    second.editor.apply('editTouchpoints', { ids: ['t1'], fields: { title: 'Still here' } });
    await settle();
    expect((await load()).touchpoints.t1).toMatchObject({ title: 'Still here' });
  });

  test('agree when one links to what the other deletes', async () => {
    const { first, second, load, settle } = await twoTabs();
    second.editor.apply('addLink', { id: 'l9', journeyId: 'j', source: 't0', target: 't2' });
    first.editor.apply('removeTouchpoints', { ids: ['t2'] });
    await settle();
    expect((await load()).links).not.toHaveProperty('l9');
  });

  test('put phases into the same place at once, and agree on the order', async () => {
    const { storage, id, first, second, settle } = await twoTabs();
    first.editor.apply('addPhase', { id: 'a', title: 'A', index: 1 });
    second.editor.apply('addPhase', { id: 'b', title: 'B', index: 1 });
    await settle();
    first.editor.apply('addPhase', { id: 'c', title: 'C', index: 2 });
    await settle();
    await eventually(async () => expect(value(await storage.library.load(id)).damages).toEqual([]));
  });

  test.each([1, 2, 3, 4, 5, 6])(
    'three of them, editing at random (seed %i), hold what the disk holds once all say saved',
    async (seed) => {
      const { name, storage, id, first, second, load } = await twoTabs({ count: 4 });
      const tabs = [first, second, await openEditor(await openTab(name), id)];
      const random = randomFrom(seed);
      for (let step = 0; step < 120; step++) {
        const { editor } = tabs[random(3)]!;
        editRandomly(editor, random, `s${step}`);
        if (random(3) === 0) await new Promise((resolve) => setTimeout(resolve, random(12)));
      }
      await eventually(async () => {
        const revision = value(await storage.library.load(id)).revision;
        expect(tabs.map(({ stored }) => stored.status().state)).toEqual(['saved', 'saved', 'saved']);
        await new Promise((resolve) => setTimeout(resolve, 50));
        expect(value(await storage.library.load(id)).revision).toBe(revision);
      });
      const map = await load();
      for (const { editor } of tabs) expect(editor.getMap()).toEqual(map);
    },
  );

  test('do not echo', async () => {
    const { first, second, settle } = await twoTabs();
    const heard = vi.fn();
    first.stored.onElsewhere(heard);
    first.editor.apply('editTouchpoints', { ids: ['t0'], fields: { title: 'One' } });
    await settle();
    expect(heard).not.toHaveBeenCalled();
    expect(second.stored.status()).toEqual({ state: 'saved' });
  });

  test('with different maps leave each other alone', async () => {
    const { name, storage, first } = await twoTabs();
    const other = value(await storage.library.create(sampleMap()));
    const third = await openEditor(await openTab(name), other);
    first.editor.apply('editTouchpoints', { ids: ['t0'], fields: { title: 'One' } });
    value(await first.stored.flush());
    third.editor.apply('editTouchpoints', { ids: ['t1'], fields: { title: 'Two' } });
    value(await third.stored.flush());
    expect(third.editor.getMap().touchpoints.t0!.title).toBe('');
    expect(value(await storage.library.load(other)).map).toEqual(third.editor.getMap());
  });
});

describe('a tab that cannot write', () => {
  test('takes over what others write, keeps its own on top, and later writes only its own', async () => {
    const { name, first, second, load, settle } = await twoTabs();
    const disk = breakDisk(name);
    second.editor.apply('editTouchpoints', { ids: ['t0'], fields: { title: 'Mine' } });
    expect(await second.stored.flush()).toMatchObject({ ok: false });
    disk.mend();
    first.editor.apply('editTouchpoints', { ids: ['t0'], fields: { title: 'Theirs', voice: 'Older' } });
    value(await first.stored.flush());
    first.editor.apply('editTouchpoints', { ids: ['t0'], fields: { voice: 'Newer' } });
    await settle();
    expect((await load()).touchpoints.t0).toMatchObject({ title: 'Mine', voice: 'Newer' });
  });
});

describe('a missed message', () => {
  test('is made up for when the next one arrives', async () => {
    const { first, second, settle } = await twoTabs();
    await withoutMessages(async () => {
      first.editor.apply('editTouchpoints', { ids: ['t0'], fields: { title: 'Missed' } });
      value(await first.stored.flush());
    });
    first.editor.apply('editTouchpoints', { ids: ['t1'], fields: { title: 'Heard' } });
    await eventually(() => expect(second.editor.getMap().touchpoints.t1!.title).toBe('Heard'));
    expect(second.editor.getMap().touchpoints.t0!.title).toBe('Missed');
    await settle();
  });

  test('is made up for when the tab itself saves', async () => {
    const { first, second, settle } = await twoTabs();
    await withoutMessages(async () => {
      first.editor.apply('editTouchpoints', { ids: ['t0'], fields: { title: 'Missed' } });
      value(await first.stored.flush());
    });
    second.editor.apply('editTouchpoints', { ids: ['t0'], fields: { voice: 'Own' } });
    await settle();
    expect(second.editor.getMap().touchpoints.t0).toMatchObject({ title: 'Missed', voice: 'Own' });
  });

  test('is made up for when the tab is looked at again, with its unsaved edits kept', async () => {
    const { name, first, second, load, settle } = await twoTabs();
    const changes: Change[] = [];
    await withoutMessages(async () => {
      first.editor.apply('editTouchpoints', { ids: ['t0'], fields: { title: 'Missed' } });
      first.editor.apply('removeTouchpoints', { ids: ['t2'] });
      value(await first.stored.flush());
    });
    const disk = breakDisk(name);
    second.editor.apply('editTouchpoints', { ids: ['t1'], fields: { title: 'Own' } });
    expect(await second.stored.flush()).toMatchObject({ ok: false });
    second.stored.onElsewhere((change) => changes.push(change));
    document.dispatchEvent(new Event('visibilitychange'));
    await eventually(() => expect(second.editor.getMap().touchpoints.t0!.title).toBe('Missed'));
    expect(second.editor.getMap().touchpoints.t2).toBeUndefined();
    expect(second.editor.getMap().touchpoints.t1!.title).toBe('Own');
    expect(changes.flatMap((change) => Object.keys(change.touchpoints ?? {})).sort()).toEqual(['t0', 't2']);
    disk.mend();
    await settle();
    expect((await load()).touchpoints).toMatchObject({ t0: { title: 'Missed' }, t1: { title: 'Own' } });
  });

  test('is made up for when the browser wakes a tab that it had frozen', async () => {
    const { first, second } = await twoTabs();
    await withoutMessages(async () => {
      first.editor.apply('editTouchpoints', { ids: ['t0'], fields: { title: 'Missed' } });
      value(await first.stored.flush());
    });
    document.dispatchEvent(new Event('resume'));
    await eventually(() => expect(second.editor.getMap().touchpoints.t0!.title).toBe('Missed'));
  });

  test('before anybody listens is told to the first who does', async () => {
    const { name, storage, id } = await storedMap(sampleMap());
    const first = await openEditor(storage, id);
    const late = await openStoredMap(await openTab(name), id);
    first.editor.apply('editTouchpoints', { ids: ['t0'], fields: { title: 'One' } });
    first.editor.apply('editTouchpoints', { ids: ['t0'], fields: { title: 'Two' } });
    value(await first.stored.flush());
    await new Promise((resolve) => setTimeout(resolve, 50));
    const heard = vi.fn<(change: Change) => void>();
    late.onElsewhere(heard);
    expect(heard).toHaveBeenCalledOnce();
    expect(heard.mock.lastCall![0].touchpoints!.t0!.after!.title).toBe('Two');
  });
});

describe('the library of another tab', () => {
  test('renames an open map', async () => {
    const { storage, id, second, settle } = await twoTabs();
    value(await storage.library.rename(id, 'Renamed'));
    await eventually(() => expect(second.editor.getMap().info.title).toBe('Renamed'));
    await settle();
  });

  test('tells that an open map is trashed, restored and removed', async () => {
    const { storage, id, second } = await twoTabs();
    const seen: string[] = [];
    second.stored.onPresence((presence) => seen.push(presence));
    expect(second.stored.presence()).toBe('present');
    value(await storage.library.trash(id));
    await eventually(() => expect(second.stored.presence()).toBe('trashed'));
    value(await storage.library.restore(id));
    await eventually(() => expect(second.stored.presence()).toBe('present'));
    value(await storage.library.remove(id));
    await eventually(() => expect(second.stored.presence()).toBe('removed'));
    expect(seen).toEqual(['trashed', 'present', 'removed']);
  });

  test('is believed when its message was missed', async () => {
    const { storage, id, second } = await twoTabs();
    await withoutMessages(async () => {
      value(await storage.library.remove(id));
    });
    document.dispatchEvent(new Event('visibilitychange'));
    await eventually(() => expect(second.stored.presence()).toBe('removed'));
  });
});
