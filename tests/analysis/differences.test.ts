import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countDifferences, differences, placeKey, placesDiffering } from '#analysis';
import { applyEdit, TABLES, type EditArgs, type EditName, type JourneyMap } from '#model';
import { journey, map, phase } from '../support/map-builder.ts';
import { randomMap } from '../model/random-edit.ts';

const before = map('Stroke', phase('Onset', 'a b'), phase('Treatment', 'c'), journey('Main', 'a > b > c'));
const edited = <N extends EditName>(name: N, args: EditArgs<N>, from: JourneyMap = before): JourneyMap =>
  applyEdit(from, name, args);
const said = (after: JourneyMap): unknown[] =>
  differences(before, after).map(({ table, id, kind, fields }) => [table, id, kind, ...fields]);

describe('between two versions', () => {
  test('a changed text is told with its field, and the map’s own time is not', () => {
    expect(said(edited('editTouchpoints', { ids: ['a'], fields: { voice: '怖い', title: 'A' } }))).toEqual([
      ['touchpoints', 'a', 'changed', 'title', 'voice'],
    ]);
    const later = { ...before, info: { ...before.info, updatedAt: '2030-01-01T00:00:00.000Z' } };
    expect(said(later)).toEqual([]);
  });

  test('a card that only lies elsewhere was moved, one that also says something else was changed', () => {
    const moved = edited('moveTouchpoints', { corners: { a: { x: 24, y: 400 } } });
    expect(differences(before, moved)).toMatchObject([{ table: 'touchpoints', kind: 'moved', isMoved: true }]);
    const both = edited('editTouchpoints', { ids: ['a'], fields: { title: 'A' } }, moved);
    expect(differences(before, both)).toMatchObject([{ kind: 'changed', isMoved: true, fields: ['title'] }]);
  });

  test('a removed card goes with its links', () => {
    expect(said(edited('removeTouchpoints', { ids: ['c'] }))).toEqual([
      ['touchpoints', 'c', 'removed'],
      ['links', 'Main-b-c', 'removed'],
    ]);
  });

  test('of phases in another order those are moved that stand elsewhere', () => {
    expect(said(edited('movePhases', { ids: ['Treatment'], index: 0 }))).toEqual(
      expect.arrayContaining([['phases', 'Treatment', 'moved']]),
    );
    const keys = { ...before.phases, Treatment: { ...before.phases['Treatment']!, order: 'zz' } };
    expect(said({ ...before, phases: keys })).toEqual([]);
  });

  test('a rating is seen on its card', () => {
    const rated = edited('addRating', { id: 'r', touchpointId: 'a', aspect: 'medical', score: 1 });
    expect(differences(before, rated)).toMatchObject([
      { table: 'ratings', kind: 'added', place: { table: 'touchpoints', id: 'a' } },
    ]);
    expect([...placesDiffering(differences(before, rated))]).toEqual([['touchpoints a', 'changed']]);
    const gone = edited('removeTouchpoints', { ids: ['a'] }, rated);
    expect(placesDiffering(differences(rated, gone)).get(placeKey({ table: 'touchpoints', id: 'a' }))).toBe('removed');
  });

  test('there are none between a map and itself, and as many back as forth', () => {
    fc.assert(
      fc.property(randomMap(), randomMap(), (a, b) => {
        expect(differences(a, structuredClone(a))).toEqual([]);
        const forth = countDifferences(differences(a, b));
        const back = countDifferences(differences(b, a));
        expect(back).toEqual({ ...forth, added: forth.removed, removed: forth.added });
      }),
      { numRuns: 60 },
    );
  });

  test('every row that is there on one side only is told', () => {
    fc.assert(
      fc.property(randomMap(), randomMap(), (a, b) => {
        const all = differences(a, b);
        for (const table of TABLES)
          for (const id of Object.keys(a[table]).filter((each) => !(each in b[table])))
            expect(all.find((each) => each.table === table && each.id === id)?.kind).toBe('removed');
      }),
      { numRuns: 40 },
    );
  });
});
