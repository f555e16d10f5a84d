import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createEditor, type Editor } from '#editor';
import { applyChange, check, touchedFields, type Change, type JourneyMap, type Touchpoint } from '#model';
import { createMirror, type Mirror } from '../../src/storage/mirror.ts';
import { watchedMap } from '../support/watched-map.ts';
import { sampleMap } from './sample-map.ts';

/** A tab without a disk: what arrives and what is written is up to the test. */
interface Tab {
  readonly editor: Editor;
  readonly mirror: Mirror;
  readonly inbox: { revision: number; change: Change }[][];
  writing: Change | null;
  /** The disk as it was when this tab last looked. */
  read: { map: JourneyMap; revision: number } | null;
}

const TABS = 3;

const steps = fc.array(
  fc.record({
    tab: fc.nat(TABS - 1),
    from: fc.nat(TABS - 1),
    id: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(3)),
    action: fc.constantFrom(
      'title',
      'same',
      'same',
      'voice',
      'move',
      'remove',
      'add',
      'link',
      'phase',
      'removePhase',
      'undo',
      'redo',
      'begin',
      'begin',
      'commit',
      'commit',
      'fail',
      'hear',
      'hear',
      'hear',
      'hear',
      'hear',
      'lose',
      'read',
      'adopt',
    ),
  }),
  { maxLength: 100, size: 'max' },
);

const edit = (editor: Editor, action: string, at: number, unique: string): void => {
  const ids = [`t${at}`];
  if (action === 'title') editor.apply('editTouchpoints', { ids, fields: { title: unique } });
  if (action === 'same') editor.apply('editTouchpoints', { ids, fields: { title: `Title ${unique.length}` } });
  if (action === 'voice') editor.apply('editTouchpoints', { ids, fields: { voice: unique } });
  if (action === 'move') editor.apply('editTouchpoints', { ids, fields: { painPoint: unique, sources: unique } });
  if (action === 'remove') editor.apply('removeTouchpoints', { ids });
  if (action === 'add') editor.apply('addTouchpoint', { id: unique, at: { x: 100 * at, y: 0 } });
  if (action === 'link')
    editor.apply('addLink', { id: unique, journeyId: 'j', source: `t${at}`, target: `t${(at + 2) % 4}` });
  if (action === 'phase') editor.apply('addPhase', { id: unique, title: unique, index: 1 });
  if (action === 'removePhase') {
    const [id = '', other = ''] = Object.keys(editor.getMap().phases).slice(at % 2);
    editor.apply('removePhases', { ids: [id], moveTo: at < 2 && other !== '' ? other : null });
  }
  if (action === 'undo') editor.undo();
  if (action === 'redo') editor.redo();
};

test('whoever writes, hears or misses what first, all tabs and the disk come to the same sound map', () => {
  fc.assert(
    fc.property(steps, (plan) => {
      const disk = { map: sampleMap({ count: 4 }), revision: 1 };
      const tabs = Array.from({ length: TABS }, () => openTab(structuredClone(disk.map), disk.revision));
      const receive = (tab: Tab, change: Change | null): void => {
        if (change !== null) tab.editor.receive(change);
      };
      const begin = (tab: Tab): void => {
        tab.writing ??= tab.mirror.begin();
      };
      const commit = (tab: Tab): void => {
        if (tab.writing === null) return;
        // Neither the disk nor another tab ever holds the very same rows.
        const sent = (): Change => structuredClone(change);
        const change = tab.writing;
        tab.writing = null;
        disk.map = applyChange(disk.map, sent());
        disk.revision += 1;
        for (const other of tabs)
          if (other !== tab) other.inbox[tabs.indexOf(tab)]!.push({ revision: disk.revision, change: sent() });
        receive(tab, tab.mirror.written(disk.revision));
      };
      const hear = (tab: Tab, from: number): void => {
        const message = tab.inbox[from]!.shift();
        if (message !== undefined) receive(tab, tab.mirror.receive(message.revision, message.change));
      };
      const read = (tab: Tab): void => {
        tab.read = structuredClone(disk);
      };
      const adopt = (tab: Tab): void => {
        if (tab.read !== null) receive(tab, tab.mirror.adopt(structuredClone(tab.read.map), tab.read.revision));
      };

      for (const [at, { tab: index, from, id, action }] of plan.entries()) {
        const tab = tabs[index]!;
        edit(tab.editor, action, id, `e${at}`);
        if (action === 'begin') begin(tab);
        if (action === 'commit') commit(tab);
        if (action === 'fail' && tab.writing !== null) {
          tab.writing = null;
          tab.mirror.failed();
        }
        if (action === 'hear') hear(tab, from);
        if (action === 'lose') tab.inbox[from]!.shift();
        if (action === 'read') read(tab);
        if (action === 'adopt') adopt(tab);
        expectEqual(tab.mirror.shown(), tab.editor.getMap(), `step ${at}`);
      }

      for (let round = 0; tabs.some(({ mirror }) => mirror.hasUnsaved()); round++) {
        if (round > 20) throw new Error('The tabs never come to rest.');
        for (const tab of tabs) {
          begin(tab);
          commit(tab);
          for (let from = 0; from < TABS; from++) while (tab.inbox[from]!.length > 0) hear(tab, from);
          // Who has missed something reads again, and nobody else.
          if (tab.mirror.hasGap()) {
            read(tab);
            adopt(tab);
          }
        }
      }
      for (const tab of tabs) {
        for (let from = 0; from < TABS; from++) while (tab.inbox[from]!.length > 0) hear(tab, from);
        if (tab.mirror.revision() < disk.revision) {
          read(tab);
          adopt(tab);
        }
        expect(tab.mirror.hasUnsaved()).toBe(false);
        expectEqual(tab.editor.getMap(), disk.map);
      }
      expect(check(disk.map)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

/** Asked at every step of every plan: only what differs is compared in words. */
function expectEqual(map: JourneyMap, wanted: JourneyMap, message?: string): void {
  if (!isDeepStrictEqual(map, wanted)) expect(map, message).toEqual(wanted);
}

function openTab(map: JourneyMap, revision: number): Tab {
  const mirror = createMirror(map, revision);
  const editor = createEditor(mirror.shown(), { now: () => '2026-11-22T09:00:00.000Z' });
  editor.subscribe((change, source) => {
    if (source !== 'elsewhere') mirror.save(change);
  });
  return { editor, mirror, inbox: Array.from({ length: TABS }, () => []), writing: null, read: null };
}

const { t0 } = sampleMap().touchpoints;

/** What another tab does to `t0`, which was untouched before. */
const editOf = (fields: Partial<Touchpoint>): Change => ({
  touchpoints: { t0: { before: t0!, after: { ...t0!, ...fields } } },
});
const mapAfter = (change: Change): JourneyMap => applyChange(sampleMap(), change);

test('a change of another tab is told once', () => {
  const mirror = createMirror(sampleMap(), 1);
  expect(mirror.receive(2, editOf({ title: 'One' }))).toMatchObject({
    touchpoints: { t0: { after: { title: 'One' } } },
  });
  expect(mirror.receive(2, editOf({ title: 'One' }))).toBeNull();
  expect(mirror.hasGap()).toBe(false);
  expect(mirror.adopt(mapAfter(editOf({ title: 'One' })), 2)).toBeNull();
});

test('what arrives too early waits for what is missing', () => {
  const mirror = createMirror(sampleMap(), 1);
  expect(mirror.receive(3, editOf({ title: 'Three' }))).toBeNull();
  expect([mirror.hasGap(), mirror.shown().touchpoints.t0!.title]).toEqual([true, '']);
  mirror.receive(2, editOf({ title: 'Two' }));
  expect([mirror.hasGap(), mirror.shown().touchpoints.t0!.title]).toEqual([false, 'Three']);
});

test('reading the map again goes on with what has arrived since', () => {
  const mirror = createMirror(sampleMap(), 1);
  mirror.receive(3, editOf({ title: 'Three' }));
  mirror.adopt(mapAfter(editOf({ voice: 'Two' })), 2);
  expect(mirror.shown().touchpoints.t0).toMatchObject({ title: 'Three', voice: 'Two' });
  expect([mirror.revision(), mirror.hasGap()]).toEqual([3, false]);
});

test('reading an older state again changes nothing', () => {
  const mirror = createMirror(sampleMap(), 1);
  mirror.receive(2, editOf({ title: 'Two' }));
  expect(mirror.adopt(sampleMap(), 1)).toBeNull();
  expect(mirror.shown().touchpoints.t0!.title).toBe('Two');
});

test('what is unwritten names only this tab’s own fields, also after others’ were merged into its row', () => {
  const mirror = createMirror(sampleMap(), 1);
  mirror.save(editOf({ title: 'Mine' }));
  mirror.begin();
  mirror.receive(2, editOf({ voice: 'Theirs' }));
  mirror.failed();
  const before = mirror.shown().touchpoints.t0!;
  expect(before).toMatchObject({ title: 'Mine', voice: 'Theirs' });
  mirror.save({ touchpoints: { t0: { before, after: { ...before, sources: 'Mine too' } } } });
  const written = mirror.begin()!.touchpoints!.t0!;
  expect(touchedFields(written.before!, written.after!)).toEqual({ title: 'Mine', sources: 'Mine too' });
});

test('what was sent is told where it did something else than what was rebased on others meanwhile', () => {
  const mirror = createMirror(sampleMap(), 1);
  mirror.save(editOf({ title: 'Mine' }));
  mirror.begin();
  mirror.receive(2, editOf({ voice: 'Theirs' }));
  mirror.receive(3, { touchpoints: { t0: { before: { ...t0!, voice: 'Theirs' }, after: null } } });
  expect(mirror.shown().touchpoints.t0).toMatchObject({ title: 'Mine', voice: 'Theirs' });
  // The disk had no such row any more and took what was sent whole.
  expect(mirror.written(4)).toMatchObject({ touchpoints: { t0: { after: { title: 'Mine', voice: '' } } } });
  expect(mirror.shown().touchpoints.t0).toMatchObject({ title: 'Mine', voice: '' });
});

test('at 5,000 touchpoints a field of another tab is taken over, and an own one stored, without going through the map', () => {
  const { map, readsOf, walksOf } = watchedMap(sampleMap({ count: 5_000 }));
  const mirror = createMirror(map, 1);
  expect(readsOf(() => mirror.receive(2, editOf({ title: 'Theirs' })))).toEqual(['touchpoints t0']);
  mirror.save(editOf({ voice: 'Mine' }));
  const reads = readsOf(() => {
    mirror.begin();
    mirror.receive(3, editOf({ title: 'Newer' }));
    mirror.written(4);
  });
  expect(reads).toEqual([]);
  const walks = walksOf(() => {
    mirror.receive(5, editOf({ title: 'Newest' }));
  });
  expect(walks.filter((table) => table !== 'phases')).toEqual([]);
});
