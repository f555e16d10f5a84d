import { expect, test } from 'vitest';
import { inOrder } from '#model';
import { expectEdit } from '../../support/expect-edit.ts';
import { journey, map, phase } from '../../support/map-builder.ts';

const before = map('Map', phase('A'), journey('J'), journey('K'), journey('L'));

test.each([
  ['J', 2, ['K', 'L', 'J']],
  ['L', 0, ['L', 'J', 'K']],
  ['K', 99, ['J', 'L', 'K']],
])('%s moved to index %i gives %j', (id, index, expected) => {
  expectEdit(before, 'moveJourney', { id, index }).gives((after) => {
    expect(inOrder(after.journeys).map((journey) => journey.id)).toEqual(expected);
  });
});

test.each([
  ['K', 1],
  ['L', 99],
  ['J', -1],
])('%s moved to %i stays where it is: refused', (id, index) => {
  expectEdit(before, 'moveJourney', { id, index }).refused();
});

test('a journey that is not there is refused', () => {
  expectEdit(before, 'moveJourney', { id: 'Z', index: 0 }).refused();
});
