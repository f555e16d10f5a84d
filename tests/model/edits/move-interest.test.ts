import { expect, test } from 'vitest';
import { inOrder } from '#model';
import { expectEdit } from '../../support/expect-edit.ts';
import { interest, map, phase } from '../../support/map-builder.ts';

const before = map('Map', phase('A'), interest('a'), interest('b'), interest('c'));

test('an interest moves among the others', () => {
  expectEdit(before, 'moveInterest', { id: 'a', index: 1 }).gives((after) => {
    expect(inOrder(after.interests).map(({ role }) => role)).toEqual(['b', 'a', 'c']);
  });
});

test('to where it is, or of nobody: refused', () => {
  expectEdit(before, 'moveInterest', { id: 'a', index: -1 }).refused();
  expectEdit(before, 'moveInterest', { id: 'nobody', index: 0 }).refused();
});
