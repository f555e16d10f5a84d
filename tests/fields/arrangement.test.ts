import { expect, test } from 'vitest';
import { inGivenOrder, withMoved, withShown } from '#fields';

const IDS = ['a', 'b', 'c', 'd'] as const;

test('fields stand in the order given; new and unknown ones do no harm', () => {
  expect(inGivenOrder(IDS, { order: ['c', 'gone', 'a'] })).toEqual(['c', 'a', 'b', 'd']);
});

test('a field moves to where another one stands, from either side', () => {
  const move = (id: string, to: string): string =>
    inGivenOrder(IDS, withMoved({ hidden: [], order: [] }, IDS, { id, to })).join('');
  expect([move('a', 'c'), move('d', 'b'), move('b', 'b'), move('x', 'a')]).toEqual(['bcad', 'adbc', 'abcd', 'abcd']);
});

test('what is hidden is hidden once and shown again', () => {
  const hidden = withShown(withShown({ hidden: [], order: [] }, 'a', false), 'a', false);
  expect(hidden.hidden).toEqual(['a']);
  expect(withShown(hidden, 'a', true).hidden).toEqual([]);
});
