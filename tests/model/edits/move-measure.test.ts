import { expect, test } from 'vitest';
import { inOrder } from '#model';
import { expectEdit } from '../../support/expect-edit.ts';
import { map, measure, phase } from '../../support/map-builder.ts';

const before = map('Map', phase('A'), measure('a'), measure('b'), measure('c'));

test('a measure moves among the others', () => {
  expectEdit(before, 'moveMeasure', { id: 'a', index: 1 }).gives((after) => {
    expect(inOrder(after.measures).map(({ title }) => title)).toEqual(['b', 'a', 'c']);
  });
});

test('to where it is, or of nobody: refused', () => {
  expectEdit(before, 'moveMeasure', { id: 'a', index: -1 }).refused();
  expectEdit(before, 'moveMeasure', { id: 'nobody', index: 0 }).refused();
});
