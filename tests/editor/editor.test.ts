import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createEditor, type ChangeSource, type Editor } from '#editor';
import {
  applyEdit,
  check,
  diff,
  inOrder,
  positionOf,
  type Change,
  type EditArgs,
  type EditName,
  type JourneyMap,
} from '#model';
import { arbitraryStep, randomMap } from '../model/random-edit.ts';
import { frozen } from '../support/expect-edit.ts';
import { journey, map, note, opportunity, phase } from '../support/map-builder.ts';

const start = frozen(
  map('Map', phase('A', 't1 t2 t3', { width: 800 }), phase('B', 't4'), journey('J', 't1 > t2 > t4')),
);

/** An editor, its clock a second later at every look, and what its subscribers heard. */
function open(opened: JourneyMap = start): { editor: Editor; heard: { change: Change; source: ChangeSource }[] } {
  let second = 0;
  const editor = createEditor(opened, { now: () => new Date(Date.UTC(2026, 10, 22, 9, 0, ++second)).toISOString() });
  const heard: { change: Change; source: ChangeSource }[] = [];
  editor.subscribe((change, source) => heard.push({ change, source }));
  return { editor, heard };
}

const NOON = '2026-11-22T12:00:00.000Z';
/** The map without the time of its last change, which undo does not take back. */
const content = (whole: JourneyMap): JourneyMap => ({ ...whole, info: { ...whole.info, updatedAt: NOON } });
/** The change that an edit made in another tab. */
const elsewhere = <N extends EditName>(before: JourneyMap, name: N, args: EditArgs<N>): Change =>
  diff(before, applyEdit(before, name, args))!;

describe('an edit', () => {
  test('changes the map, becomes one step of undo and is told', () => {
    const { editor, heard } = open();
    expect(editor.apply('editPhase', { id: 'A', title: 'Onset' })).toBe(true);
    expect(editor.getMap().phases['A']?.title).toBe('Onset');
    expect(editor.store.getState().past).toHaveLength(1);
    expect(heard.map(({ source, change }) => [source, Object.keys(change).toSorted()])).toEqual([
      ['edit', ['info', 'phases']],
    ]);
  });

  test('that is refused leaves everything as it is, and nobody hears of it', () => {
    const { editor, heard } = open();
    const before = editor.store.getState();
    expect(editor.apply('editPhase', { id: 'A', title: 'A' })).toBe(false);
    expect(editor.store.getState()).toBe(before);
    expect(heard).toEqual([]);
  });

  test('gives the map the time of the change', () => {
    const { editor } = open();
    editor.apply('editPhase', { id: 'A', title: 'Onset' });
    expect(editor.getMap().info.updatedAt).toBe('2026-11-22T09:00:01.000Z');
    expect(editor.getMap().info.createdAt).toBe(start.info.createdAt);
  });

  test('told to nobody who has unsubscribed', () => {
    const { editor } = open();
    let count = 0;
    const unsubscribe = editor.subscribe(() => count++);
    editor.apply('editPhase', { id: 'A', title: 'Onset' });
    unsubscribe();
    editor.undo();
    expect(count).toBe(1);
  });
});

describe('undo and redo', () => {
  test('go back and forth, step by step', () => {
    const { editor, heard } = open();
    editor.apply('editPhase', { id: 'A', title: 'Onset' });
    editor.apply('removeTouchpoints', { ids: ['t2'] });
    const last = content(editor.getMap());
    expect([editor.undo(), editor.undo(), editor.undo()]).toEqual([true, true, false]);
    expect(content(editor.getMap())).toStrictEqual(content(start));
    expect([editor.redo(), editor.redo(), editor.redo()]).toEqual([true, true, false]);
    expect(content(editor.getMap())).toStrictEqual(last);
    expect(heard.map(({ source }) => source)).toEqual(['edit', 'edit', 'undo', 'undo', 'redo', 'redo']);
  });

  test('tell what they changed, so that it can be saved', () => {
    const { editor, heard } = open();
    editor.apply('removeTouchpoints', { ids: ['t2'] });
    editor.undo();
    expect(heard[1]?.change.touchpoints).toEqual({ t2: { before: null, after: start.touchpoints['t2'] } });
    expect(Object.keys(heard[1]?.change.links ?? {}).toSorted()).toEqual(['J-t1-t2', 'J-t2-t4']);
  });

  test('a new edit forgets what was undone', () => {
    const { editor } = open();
    editor.apply('editPhase', { id: 'A', title: 'Onset' });
    editor.undo();
    editor.apply('editPhase', { id: 'B', title: 'Treatment' });
    expect(editor.redo()).toBe(false);
    expect(editor.getMap().phases['A']?.title).toBe('A');
  });

  test('take a new title back, but not the time of the last change', () => {
    const { editor } = open();
    editor.apply('setInfo', { title: 'New' });
    editor.undo();
    expect(editor.getMap().info).toEqual({ ...start.info, updatedAt: '2026-11-22T09:00:02.000Z' });
  });

  test('keep a thousand steps', () => {
    const { editor } = open();
    for (let width = 0; width < 1_005; width++) editor.apply('resizePhase', { id: 'B', width: 1_000 + 8 * width });
    let undone = 0;
    while (editor.undo()) undone++;
    expect(undone).toBe(1_000);
    expect(editor.getMap().phases['B']?.width).toBe(1_000 + 8 * 4);
  });
});

describe('several edits at once', () => {
  test('are one step, named after the last that changed anything', () => {
    const { editor, heard } = open();
    const done = editor.applyAll([
      { name: 'addJourney', args: { id: 'K', title: 'K', aspects: ['social'] } },
      { name: 'addLink', args: { id: 'l', journeyId: 'K', source: 't1', target: 't3' } },
      { name: 'addLink', args: { id: 'm', journeyId: 'K', source: 't1', target: 't1' } },
    ]);
    expect(done).toBe(true);
    expect(editor.store.getState().past.map(({ name }) => name)).toEqual(['addLink']);
    expect(heard).toHaveLength(1);
    editor.undo();
    expect(content(editor.getMap())).toStrictEqual(content(start));
  });

  test('all refused, or taking each other back, are no step', () => {
    const { editor, heard } = open();
    expect(editor.applyAll([])).toBe(false);
    expect(editor.applyAll([{ name: 'removeLinks', args: { ids: ['nowhere'] } }])).toBe(false);
    expect(
      editor.applyAll([
        { name: 'addPhase', args: { id: 'C', index: 0, title: 'C' } },
        { name: 'removePhase', args: { id: 'C', moveTo: null } },
      ]),
    ).toBe(false);
    expect(heard).toEqual([]);
  });
});

describe('a step of the history', () => {
  const lastStep = (editor: Editor): [string, number] => {
    const { name, count } = editor.store.getState().past.at(-1)!;
    return [name, count];
  };

  test('counts what its name speaks of, not what was touched besides', () => {
    const { editor } = open();
    editor.apply('moveTouchpoints', { corners: { t1: { x: 900, y: 0 }, t2: { x: 1_500, y: 0 }, t3: { x: 8, y: 80 } } });
    expect(lastStep(editor)).toEqual(['moveTouchpoints', 3]);
    editor.apply('removeTouchpoints', { ids: ['t1', 't2'] });
    expect(lastStep(editor)).toEqual(['removeTouchpoints', 2]);
    editor.apply('removePhase', { id: 'A', moveTo: 'B' });
    expect(lastStep(editor)).toEqual(['removePhase', 1]);
    editor.apply('removeJourney', { id: 'J' });
    expect(lastStep(editor)).toEqual(['removeJourney', 1]);
  });

  test('counts what several edits of the same kind did together', () => {
    const { editor } = open();
    const at = { x: 0, y: 300 };
    editor.applyAll(['x', 'y', 'z'].map((id) => ({ name: 'addTouchpoint', args: { id, at } }) as const));
    expect(lastStep(editor)).toEqual(['addTouchpoint', 3]);
  });

  test('counts opportunities, and 1 for the map itself', () => {
    const { editor } = open(map('Map', phase('A', 't1'), opportunity('o1', 't1')));
    editor.apply('editOpportunity', { id: 'o1', impact: 3 });
    expect(lastStep(editor)).toEqual(['editOpportunity', 1]);
    editor.apply('setInfo', { theme: 'stroke' });
    expect(lastStep(editor)).toEqual(['setInfo', 1]);
  });
});

describe('a change from elsewhere', () => {
  test('is taken over, told as such, and no step of undo', () => {
    const { editor, heard } = open();
    editor.receive(elsewhere(start, 'editPhase', { id: 'A', title: 'Onset' }));
    expect(editor.getMap().phases['A']?.title).toBe('Onset');
    expect(heard.map(({ source }) => source)).toEqual(['elsewhere']);
    expect(editor.undo()).toBe(false);
  });

  test('that brings nothing new is not told', () => {
    const { editor, heard } = open();
    const change = elsewhere(start, 'removeTouchpoints', { ids: ['t2'] });
    editor.receive(change);
    editor.receive(change);
    expect(heard).toHaveLength(1);
  });

  test('to another field of the same touchpoint stays when the own edit is undone, and redone', () => {
    const { editor } = open();
    editor.apply('editTouchpoints', { ids: ['t1'], fields: { title: 'mine' } });
    editor.receive(elsewhere(start, 'editTouchpoints', { ids: ['t1'], fields: { voice: 'theirs' } }));
    expect(editor.getMap().touchpoints['t1']).toMatchObject({ title: 'mine', voice: 'theirs' });
    editor.undo();
    expect(editor.getMap().touchpoints['t1']).toMatchObject({ title: 't1', voice: 'theirs' });
    editor.redo();
    expect(editor.getMap().touchpoints['t1']).toMatchObject({ title: 'mine', voice: 'theirs' });
  });

  test('to the title of the map stays when an edit of its theme is undone', () => {
    const { editor } = open();
    editor.apply('setInfo', { theme: 'stroke' });
    editor.receive(elsewhere(start, 'setInfo', { title: 'Theirs' }));
    editor.undo();
    expect(editor.getMap().info).toMatchObject({ title: 'Theirs', theme: '' });
  });

  test('that took away what a link needs leaves no link to nowhere when its removal is undone', () => {
    const { editor } = open();
    editor.apply('removeLinks', { ids: ['J-t1-t2'] });
    editor.receive(elsewhere(editor.getMap(), 'removeTouchpoints', { ids: ['t1'] }));
    expect(editor.undo()).toBe(true);
    expect(editor.getMap().links['J-t1-t2']).toBeUndefined();
    expect(check(editor.getMap())).toEqual([]);
  });

  test('that gave a phase the same place is given another one', () => {
    const { editor } = open();
    const theirs = elsewhere(start, 'addPhase', { id: 'C', index: 1, title: 'C' });
    editor.apply('addPhase', { id: 'D', index: 1, title: 'D' });
    editor.receive(theirs);
    expect(check(editor.getMap())).toEqual([]);
    expect(inOrder(editor.getMap().phases).map(({ id }) => id)).toEqual(['A', 'C', 'D', 'B']);
  });
});

describe('a long walk of random edits', () => {
  test('is undone to the first map, and redone to the last', () => {
    const walk = fc.array(arbitraryStep(), { minLength: 500, maxLength: 500, size: 'max' });
    fc.assert(
      fc.property(randomMap(), walk, (first, steps) => {
        const { editor } = open(frozen(first));
        let applied = 0;
        for (const draw of steps) {
          const { name, args } = draw(editor.getMap());
          if (editor.apply(name, args)) applied++;
          frozen(editor.getMap());
        }
        const last = editor.getMap();
        expect(applied).toBeGreaterThan(50);
        // Naming what was just added belongs to adding it.
        const { length } = editor.store.getState().past;
        for (let step = 0; step < length; step++) expect(editor.undo()).toBe(true);
        expect(editor.undo()).toBe(false);
        expect(content(editor.getMap())).toStrictEqual(content(first));
        for (let step = 0; step < length; step++) expect(editor.redo()).toBe(true);
        expect(content(editor.getMap())).toStrictEqual(content(last));
      }),
      { numRuns: 4, endOnFailure: true },
    );
  });
});

test('an annotation removed with its touchpoint comes back with it', () => {
  const { editor } = open(map('Map', phase('A', 't1'), note('n1', { kind: 'touchpoint', id: 't1' })));
  editor.apply('removeTouchpoints', { ids: ['t1'] });
  expect(editor.getMap().annotations).toEqual({});
  editor.undo();
  expect(Object.keys(editor.getMap().annotations)).toEqual(['n1']);
});

test('undo after a phase was inserted elsewhere moves a card back within its own phase', () => {
  const { editor } = open();
  editor.apply('moveTouchpoints', { corners: { t1: { x: 600, y: 80 } } });
  editor.receive(elsewhere(start, 'addPhase', { id: 'C', index: 0, title: 'C' }));
  editor.undo();
  const undone = editor.getMap();
  expect(undone.touchpoints['t1']).toEqual(start.touchpoints['t1']);
  expect(positionOf(undone, undone.touchpoints['t1']!).x).toBe(240 + 24);
});
