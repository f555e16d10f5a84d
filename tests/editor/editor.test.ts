import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createEditor, type ChangeSource, type Editor } from '#editor';
import {
  applyChange,
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
import { frozen, throughJson } from '../support/expect-edit.ts';
import { watchedMap } from '../support/watched-map.ts';
import { sampleMap } from '../storage/sample-map.ts';
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

test('an edit is told to who saves it before it is told to who draws it', () => {
  const order: string[] = [];
  const editor = createEditor(start, { now: () => NOON });
  editor.store.subscribe(({ map }) => order.push(`drawn: ${map.touchpoints['t1']!.title}`));
  editor.subscribe(() => order.push(`saved: ${editor.getMap().touchpoints['t1']!.title}`));
  editor.apply('editTouchpoints', { ids: ['t1'], fields: { title: 'New' } });
  expect(order).toEqual(['saved: New', 'drawn: New']);
});

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
        { name: 'removePhases', args: { ids: ['C'], moveTo: null } },
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
    editor.apply('removePhases', { ids: ['A'], moveTo: 'B' });
    expect(lastStep(editor)).toEqual(['removePhases', 1]);
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
    expect(editor.undo()).toBe(false);
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

describe('what another tab did on top of an edit', () => {
  /** In turn: an edit here, and one in another tab that has it. */
  const renamed = (here: string, there: string): Editor => {
    const { editor } = open();
    editor.apply('editPhase', { id: 'B', title: 'first' });
    editor.apply('editTouchpoints', { ids: ['t1'], fields: { title: here } });
    editor.receive(elsewhere(editor.getMap(), 'editTouchpoints', { ids: ['t1'], fields: { title: there } }));
    return editor;
  };
  const nextSteps = (editor: Editor): unknown[] => {
    const { nextUndo, nextRedo } = editor.store.getState();
    return [nextUndo?.name ?? null, nextRedo?.name ?? null];
  };

  test('stays when the edit is undone: that step is no step any more', () => {
    const editor = renamed('mine', 'theirs');
    expect(nextSteps(editor)).toEqual(['editPhase', null]);
    expect(editor.undo()).toBe(true);
    expect(editor.getMap().phases['B']?.title).toBe('B');
    expect(editor.getMap().touchpoints['t1']?.title).toBe('theirs');
    expect(nextSteps(editor)).toEqual([null, 'editPhase']);
    expect(editor.undo()).toBe(false);
    expect(editor.redo()).toBe(true);
    expect(editor.redo()).toBe(false);
    expect(editor.getMap().touchpoints['t1']?.title).toBe('theirs');
  });

  test('and took back itself, leaves the step as it was', () => {
    const editor = renamed('mine', 'theirs');
    editor.receive(elsewhere(editor.getMap(), 'editTouchpoints', { ids: ['t1'], fields: { title: 'mine' } }));
    expect(nextSteps(editor)).toEqual(['editTouchpoints', null]);
    editor.undo();
    expect(editor.getMap().touchpoints['t1']?.title).toBe('t1');
  });

  test('of which undo and redo leave something as it is, is said to whoever asked for it', () => {
    let said = 0;
    const editor = createEditor(start, { now: () => NOON, onLeft: () => said++ });
    editor.apply('editTouchpoints', { ids: ['t1'], fields: { title: 'mine', voice: 'mine' } });
    editor.undo();
    editor.redo();
    expect(said).toBe(0);
    editor.receive(elsewhere(editor.getMap(), 'editTouchpoints', { ids: ['t1'], fields: { title: 'theirs' } }));
    editor.undo();
    expect(said).toBe(1);
    editor.redo();
    expect(said).toBe(1);
  });

  test('stays when an undone edit is done again', () => {
    const { editor } = open();
    editor.apply('editTouchpoints', { ids: ['t1'], fields: { title: 'mine', voice: 'mine' } });
    editor.undo();
    editor.receive(elsewhere(editor.getMap(), 'editTouchpoints', { ids: ['t1'], fields: { title: 'theirs' } }));
    editor.redo();
    expect(editor.getMap().touchpoints['t1']).toMatchObject({ title: 'theirs', voice: 'mine' });
    editor.undo();
    expect(editor.getMap().touchpoints['t1']).toMatchObject({ title: 'theirs', voice: '' });
  });

  test('stays in a list as it was left, and a card that was moved on stays where it lies', () => {
    const { editor } = open();
    editor.apply('editTouchpoints', { ids: ['t1'], fields: { actors: ['nurse'] } });
    editor.apply('moveTouchpoints', { corners: { t2: { x: 900, y: 80 } } });
    editor.receive(
      elsewhere(editor.getMap(), 'editTouchpoints', { ids: ['t1'], fields: { actors: ['nurse', 'family'] } }),
    );
    editor.receive(elsewhere(editor.getMap(), 'moveTouchpoints', { corners: { t2: { x: 1_000, y: 80 } } }));
    const { t1, t2 } = editor.getMap().touchpoints;
    expect(editor.undo()).toBe(false);
    expect(editor.getMap().touchpoints).toMatchObject({ t1, t2 });
  });

  test('with or on a card added here stays, and so does the card, with what that needs', () => {
    const { editor } = open();
    editor.apply('addTouchpoint', { id: 'w', at: { x: 0, y: 200 } });
    editor.apply('addTouchpoint', { id: 'x', at: { x: 0, y: 300 } });
    editor.apply('addTouchpoint', { id: 'y', at: { x: 0, y: 400 } });
    editor.apply('addTouchpoint', { id: 'z', at: { x: 0, y: 500 } });
    editor.receive(elsewhere(editor.getMap(), 'addLink', { id: 'l', journeyId: 'J', source: 'y', target: 't1' }));
    editor.receive(
      elsewhere(editor.getMap(), 'addRating', { id: 'r', touchpointId: 'z', aspect: 'medical', score: 1 }),
    );
    editor.receive(elsewhere(editor.getMap(), 'editTouchpoints', { ids: ['x'], fields: { voice: 'theirs' } }));
    const full = content(editor.getMap());
    expect(editor.undo()).toBe(true);
    const { w: _, ...others } = full.touchpoints;
    expect(content(editor.getMap())).toEqual({ ...full, touchpoints: others });
    expect(editor.undo()).toBe(false);
    expect(editor.redo()).toBe(true);
    expect(content(editor.getMap())).toEqual(full);
    expect(check(editor.getMap())).toEqual([]);
  });

  test('along a journey added here keeps it too', () => {
    const { editor } = open();
    editor.apply('addJourney', { id: 'K', title: 'Mine', aspects: ['medical'] });
    editor.receive(elsewhere(editor.getMap(), 'addLink', { id: 'l', journeyId: 'K', source: 't1', target: 't4' }));
    expect(editor.undo()).toBe(false);
    expect(editor.getMap().links).toHaveProperty('l');
  });

  test('with a card between adding and naming it here stays when both are undone', () => {
    const { editor } = open();
    editor.apply('addTouchpoint', { id: 'x', at: { x: 0, y: 300 } });
    editor.receive(elsewhere(editor.getMap(), 'editTouchpoints', { ids: ['x'], fields: { voice: 'theirs' } }));
    editor.apply('editTouchpoints', { ids: ['x'], fields: { title: 'mine' } });
    while (editor.undo());
    expect(editor.getMap().touchpoints['x']).toMatchObject({ title: '', voice: 'theirs' });
  });

  test('stays where undo would bring back a link with the same ends', () => {
    const { editor } = open();
    editor.apply('removeLinks', { ids: ['J-t1-t2'] });
    const again = { id: 'theirs', journeyId: 'J', source: 't1', target: 't2', label: 'their words' };
    editor.receive(elsewhere(editor.getMap(), 'addLink', again));
    expect(editor.store.getState().nextUndo).toBeNull();
    expect(editor.undo()).toBe(false);
    expect(Object.keys(editor.getMap().links).toSorted()).toEqual(['J-t2-t4', 'theirs']);
  });

  test('by removing the row stays: undo and redo bring back no row for a field', () => {
    const editor = renamed('mine', 'theirs');
    editor.receive(elsewhere(editor.getMap(), 'removeTouchpoints', { ids: ['t1'] }));
    editor.undo();
    expect(editor.getMap().touchpoints).not.toHaveProperty('t1');
  });

  test('whatever it was, undo and redo give and take the same, and the map stays sound', () => {
    const turn = fc.tuple(fc.constantFrom('here', 'there', 'undo', 'redo'), arbitraryStep());
    fc.assert(
      fc.property(randomMap(), fc.array(turn, { maxLength: 30 }), (first, turns) => {
        const { editor, heard } = open(frozen(first));
        for (const [where, draw] of turns) {
          const before = editor.getMap();
          heard.length = 0;
          const { name, args } = draw(before);
          if (where === 'here') editor.apply(name, args);
          if (where === 'there')
            editor.receive(throughJson(diff(before, applyEdit(before, name, args as never)) ?? {}));
          if (where === 'undo' && editor.undo()) {
            const undone = editor.getMap();
            expect(editor.redo()).toBe(true);
            expect(content(editor.getMap())).toStrictEqual(content(before));
            expect(editor.undo()).toBe(true);
            expect(content(editor.getMap())).toStrictEqual(content(undone));
          }
          if (where === 'redo') editor.redo();
          expect(heard.reduce((map, { change }) => applyChange(map, change), before)).toStrictEqual(editor.getMap());
          expect(check(editor.getMap())).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
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

test('at 5,000 touchpoints one field is edited, undone, done again and received without going through the map', () => {
  const { map: watched, walksOf, readsOf } = watchedMap(sampleMap({ count: 5_000 }));
  const { editor } = open(watched);
  const edited = (title: string): void => void editor.apply('editTouchpoints', { ids: ['t7'], fields: { title } });
  expect(readsOf(() => edited('mine'))).toEqual(['touchpoints t7']);
  const theirs = elsewhere(editor.getMap(), 'editTouchpoints', { ids: ['t8'], fields: { title: 'theirs' } });
  expect(readsOf(() => editor.undo())).toEqual(['touchpoints t7']);
  expect(readsOf(() => editor.redo())).toEqual([]);
  expect(readsOf(() => editor.receive(theirs))).toEqual(['touchpoints t7']);
  const walked = walksOf(() => {
    editor.undo();
    editor.redo();
    editor.receive(elsewhere(editor.getMap(), 'editTouchpoints', { ids: ['t9'], fields: { title: 'theirs' } }));
  });
  expect(walked).toEqual(['phases']);
});
