import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChange, applyEdit, compose, diff, reverse, touchedFields, type Change, type JourneyMap } from '#model';
import { frozen, throughJson } from '../support/expect-edit.ts';
import { card, journey, map, phase } from '../support/map-builder.ts';
import { arbitraryStep, randomMap } from './random-edit.ts';

const before = frozen(map('Map', phase('A', 't1 t2'), journey('J', 't1 > t2')));

/** Maps one after another, each made from the last one by a few random edits. */
const walks = (stops: number): fc.Arbitrary<JourneyMap[]> =>
  fc
    .tuple(randomMap(), ...Array.from({ length: stops }, () => fc.array(arbitraryStep(), { maxLength: 6 })))
    .map(([start, ...stretches]) => {
      const maps = [frozen(start)];
      for (const steps of stretches) {
        let next = maps.at(-1)!;
        for (const draw of steps) {
          const { name, args } = draw(next);
          next = frozen(applyEdit(next, name, args as never));
        }
        maps.push(next);
      }
      return maps;
    });

const applied = (start: JourneyMap, change: Change | null): JourneyMap =>
  change === null ? start : applyChange(start, change);
const joined = (first: Change | null, second: Change | null): Change | null =>
  first === null || second === null ? (first ?? second) : compose(first, second);

describe('diff', () => {
  test('names the rows that were added, altered and removed, and nothing else', () => {
    const altered = applyEdit(before, 'editTouchpoints', { ids: ['t1'], fields: { title: 'new' } });
    const removed = applyEdit(altered, 'removeLinks', { ids: ['J-t1-t2'] });
    const after = applyEdit(removed, 'addPhase', { id: 'B', index: 1, title: 'B' });
    expect(diff(before, after)).toEqual({
      touchpoints: { t1: { before: before.touchpoints['t1'], after: after.touchpoints['t1'] } },
      links: { 'J-t1-t2': { before: before.links['J-t1-t2'], after: null } },
      phases: { B: { before: null, after: after.phases['B'] } },
    });
  });

  test('is null between a map and itself, also where a table was written anew with the same rows', () => {
    expect(diff(before, before)).toBeNull();
    expect(diff(before, { ...before, phases: { ...before.phases } })).toBeNull();
  });
});

describe('for random edits of random maps', () => {
  test('the change leads from one map to the other, and its reverse back, also through JSON', () => {
    fc.assert(
      fc.property(walks(1), ([start, end]) => {
        const change = diff(start!, end!);
        if (change === null) {
          expect(end).toStrictEqual(start);
          return;
        }
        expect(throughJson(change)).toStrictEqual(change);
        for (const same of [change, throughJson(change)]) {
          expect(applyChange(start!, same)).toStrictEqual(end);
          expect(applyChange(end!, reverse(same))).toStrictEqual(start);
        }
        expect(reverse(reverse(change))).toStrictEqual(change);
      }),
    );
  });

  test('two changes composed do what one after the other does', () => {
    fc.assert(
      fc.property(walks(2), ([start, middle, end]) => {
        const both = joined(diff(start!, middle!), diff(middle!, end!));
        expect(applied(start!, both)).toStrictEqual(end);
        expect(both === null ? end : applied(end!, reverse(both))).toStrictEqual(start);
      }),
    );
  });

  test('it does not matter which two of three are composed first', () => {
    fc.assert(
      fc.property(walks(3), ([a, b, c, d]) => {
        const [first, second, third] = [diff(a!, b!), diff(b!, c!), diff(c!, d!)];
        expect(joined(joined(first, second), third)).toStrictEqual(joined(first, joined(second, third)));
      }),
    );
  });

  test('a change and its reverse cancel out', () => {
    fc.assert(
      fc.property(walks(1), ([start, end]) => {
        const change = diff(start!, end!);
        if (change !== null) expect(compose(change, reverse(change))).toBeNull();
      }),
    );
  });
});

describe('two changes made at the same time', () => {
  const moved = diff(before, applyEdit(before, 'moveTouchpoints', { corners: { t1: { x: 40, y: 80 } } }))!;
  const renamed = diff(before, applyEdit(before, 'editTouchpoints', { ids: ['t1'], fields: { title: 'new' } }))!;
  const both = map('Map', phase('A', 't1 t2'), card('t1', { x: 40, y: 80, title: 'new' }), journey('J', 't1 > t2'));

  test('to different fields of one touchpoint both stay, whichever comes first, also through JSON', () => {
    for (const [first, second] of [
      [moved, renamed],
      [renamed, moved],
      [throughJson(moved), throughJson(renamed)],
    ] as const) {
      expect(applyChange(applyChange(before, first), second)).toStrictEqual(both);
    }
  });

  test('taking one back leaves the other', () => {
    expect(applyChange(both, reverse(moved))).toStrictEqual(applyChange(before, renamed));
  });

  test('to the same field the later one wins', () => {
    const other = diff(before, applyEdit(before, 'editTouchpoints', { ids: ['t1'], fields: { title: 'newer' } }))!;
    expect(applyChange(applyChange(before, renamed), other).touchpoints['t1']?.title).toBe('newer');
  });

  test('to title and theme of the map both stay', () => {
    const titled = diff(before, applyEdit(before, 'setInfo', { title: 'new' }))!;
    const themed = diff(before, applyEdit(before, 'setInfo', { theme: 'stroke' }))!;
    expect(applyChange(applyChange(before, titled), themed).info).toMatchObject({ title: 'new', theme: 'stroke' });
  });

  test('a row edited here and removed there comes back whole, so that no words are lost', () => {
    const removed = applyEdit(before, 'removeTouchpoints', { ids: ['t1'] });
    expect(applyChange(removed, renamed).touchpoints['t1']).toEqual({ ...before.touchpoints['t1'], title: 'new' });
  });

  test('a row removed on both sides stays removed', () => {
    const removed = applyEdit(before, 'removeTouchpoints', { ids: ['t1'] });
    expect(applyChange(removed, diff(before, removed))).toStrictEqual(removed);
  });
});

test('touchedFields are those that differ in content, lists and reviews included', () => {
  const row = before.touchpoints['t1']!;
  const same = { ...row, actors: [], review: { ...row.review } };
  expect(touchedFields(row, same)).toEqual({});
  const review = { ...row.review, reviewedBy: 'Sato' };
  expect(touchedFields(row, { ...same, actors: ['nurse'], review })).toEqual({ actors: ['nurse'], review });
});
