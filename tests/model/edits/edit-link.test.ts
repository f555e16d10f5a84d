import { expect, test } from 'vitest';
import { expectEdit } from '../../support/expect-edit.ts';
import { journey, label, map, phase } from '../../support/map-builder.ts';

const before = map('Map', phase('A', 't1 t2 t3'), journey('J', 't1 > t2 > t3'), journey('K'));

test('a label is given', () => {
  expectEdit(before, 'editLink', { id: 'J-t1-t2', label: ' referred ' }).gives(
    map('Map', phase('A', 't1 t2 t3'), journey('J', 't1 > t2 > t3'), label('J-t1-t2', 'referred'), journey('K')),
  );
});

test.each([{ target: 't3' }, { source: 't3' }, { source: 't2', target: 't1' }, { journeyId: 'K' }])(
  'an end or the journey changes: %j',
  (fields) => {
    expectEdit(before, 'editLink', { id: 'J-t1-t2', ...fields }).gives((after) => {
      expect(after.links['J-t1-t2']).toEqual({ ...before.links['J-t1-t2'], ...fields });
    });
  },
);

test.each([
  ['both ends the same', { source: 't2' }],
  ['where another link is', { source: 't2', target: 't3' }],
  ['to nowhere', { target: 'nobody' }],
  ['into no journey', { journeyId: 'Z' }],
])('refused: %s, a new label and all', (_, fields) => {
  expectEdit(before, 'editLink', { id: 'J-t1-t2', label: 'new', ...fields }).refused();
});

test('nothing new, or a link that is not there, is refused', () => {
  expectEdit(before, 'editLink', { id: 'J-t1-t2', source: 't1', label: '' }).refused();
  expectEdit(before, 'editLink', { id: 'nowhere', label: 'x' }).refused();
});
