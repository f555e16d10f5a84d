import { describe, expect, test } from 'vitest';
import { applyEdit, type JourneyMap } from '#model';
import { createOutlineKeeper, outlineRows } from '../../src/panels/outline/outline-rows.ts';
import { keyWord } from '../../src/panels/outline/outline-keys.ts';
import { findTyped, NOTHING_TYPED, typedAfter } from '../../src/panels/outline/type-ahead.ts';
import { expectKept } from '../support/kept-up.ts';
import { card, journey, map, note, phase, rating } from '../support/map-builder.ts';

const whole = map(
  'Map',
  phase('A', 'b a'),
  phase('B', 'c'),
  phase('C'),
  journey('J', 'a > c, b > a'),
  journey('K', 'a > b'),
  card('a', { x: 0 }),
);

/** The keys, each row indented as deep as it stands. */
const lines = (of: JourneyMap, opened: Record<string, boolean> = {}): string[] =>
  outlineRows(of, opened).map(
    ({ level, key, position, count }) => `${'  '.repeat(level - 1)}${key} ${position}/${count}`,
  );

describe('the rows of the outline', () => {
  test('are the phases and their touchpoints in reading order', () => {
    expect(lines(whole)).toEqual([
      'phase:A 1/3',
      '  touchpoint:a 1/2',
      '  touchpoint:b 2/2',
      'phase:B 2/3',
      '  touchpoint:c 1/1',
      'phase:C 3/3',
    ]);
  });

  test('of an open touchpoint are its links, those that lead on first, by journey', () => {
    expect(lines(whole, { 'touchpoint:a': true, 'phase:B': false })).toEqual([
      'phase:A 1/3',
      '  touchpoint:a 1/2',
      '    on:J-a-c 1/3',
      '    on:K-a-b 2/3',
      '    here:J-b-a 3/3',
      '  touchpoint:b 2/2',
      'phase:B 2/3',
      'phase:C 3/3',
    ]);
  });

  test('can be opened only where something is below', () => {
    const isOpen = Object.fromEntries(outlineRows(whole, {}).map((row) => [row.key, row.isOpen]));
    expect(isOpen).toMatchObject({ 'phase:A': true, 'phase:C': null, 'touchpoint:a': false });
  });

  test('of a large map are at first its phases alone', () => {
    const names = Array.from({ length: 301 }, (_, index) => `t${index}`).join(' ');
    expect(lines(map('Map', phase('A', names), phase('B')))).toEqual(['phase:A 1/2', 'phase:B 2/2']);
  });
});

describe('typing a name', () => {
  const names = ['検査', 'Booking', 'ベッド', 'べんり', 'books', 'Ｘ線'];
  test.each([
    ['b', 0, 1],
    ['b', 1, 4],
    ['bb', 4, 1],
    ['boo', 1, 1],
    ['books', 1, 4],
    ['検', 3, 0],
    ['べ', 1, 2],
    ['べ', 2, 3],
    ['x', 0, 5],
    ['q', 0, -1],
  ])('“%s” from row %i finds row %i', (typed, from, expected) => {
    expect(findTyped(names, typed, from)).toBe(expected);
  });

  test('goes on with the word until a pause', () => {
    const first = typedAfter(NOTHING_TYPED, 'b', 1_000);
    expect(typedAfter(first, 'o', 1_500).text).toBe('bo');
    expect(typedAfter(first, 'o', 2_000).text).toBe('o');
  });
});

test.each([
  [{ key: 'Enter', ctrlKey: true, shiftKey: true }, false, 'Mod+Shift+Enter'],
  [{ key: 'Enter', metaKey: true }, true, 'Mod+Enter'],
  [{ key: '*', shiftKey: true }, false, '*'],
  [{ key: ' ', ctrlKey: true }, true, 'Mod+Space'],
  [{ key: 'A', ctrlKey: true }, false, 'Mod+a'],
  [{ key: 'ArrowUp', altKey: true, shiftKey: true }, false, 'Alt+Shift+ArrowUp'],
])('the press %j is the word of its keys', (press, isApple, expected) => {
  expect(keyWord({ code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...press }, isApple)).toBe(
    expected,
  );
});

describe('rows that are kept', () => {
  const opened = { 'phase:A': true, 'phase:B': true };

  test('are the very same after a new title, a rating, or an annotation', () => {
    const keep = createOutlineKeeper();
    const before = keep(whole, opened);
    const renamed = applyEdit(whole, 'editTouchpoints', { ids: ['a'], fields: { title: 'New' } });
    expect(keep(renamed, opened)).toBe(before);
    expect(keep(rating('a', 'social', 1)(renamed), opened)).toBe(before);
    expect(keep(note('n', { kind: 'touchpoint', id: 'a' })(renamed), opened)).toBe(before);
  });

  test('of other phases are the very same where a touchpoint moves', () => {
    const keep = createOutlineKeeper();
    const before = keep(whole, opened);
    const after = keep(applyEdit(whole, 'moveTouchpoints', { corners: { a: { x: 100, y: 0 } } }), opened);
    expect(after.map((row) => before.includes(row))).toEqual([false, false, false, true, true, true]);
  });

  test('are what they would be without having known the map before', () => {
    expectKept(() => {
      const keep = createOutlineKeeper();
      return (any) =>
        keep(any, Object.fromEntries(Object.keys(any.touchpoints).map((id) => [`touchpoint:${id}`, true])));
    });
  });
});
