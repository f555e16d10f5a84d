import { expect, test } from 'vitest';
import { matchesOf } from '../../src/compliance/matches.ts';

const found = (expression: RegExp, text: string) =>
  matchesOf(expression, text).map(({ index, 0: hit }) => [index, hit]);

test('finds what matchAll finds, from the beginning each time', () => {
  const expression = /a+/g;
  expression.lastIndex = 3;
  expect(found(expression, 'aab aaa')).toEqual([
    [0, 'aa'],
    [4, 'aaa'],
  ]);
});

test('comes to an end with hits that hold no letter, also between letters of two units', () => {
  for (const text of ['', 'ab', '😀😀']) {
    const expected = Array.from(text.matchAll(/x*/gu), ({ index }) => [index, '']);
    expect(found(/x*/gu, text)).toEqual(expected);
  }
});
