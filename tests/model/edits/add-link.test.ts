import { expect, test } from 'vitest';
import { canLink } from '#model';
import { expectEdit } from '../../support/expect-edit.ts';
import { journey, label, map, phase } from '../../support/map-builder.ts';

const before = map('Map', phase('A', 't1 t2 t3'), journey('J', 't1 > t2'), journey('K'));

test('one touchpoint is linked to another', () => {
  const link = { id: 'J-t2-t3', journeyId: 'J', source: 't2', target: 't3' };
  expectEdit(before, 'addLink', { ...link, label: 'referred\n' }).gives(
    map('Map', phase('A', 't1 t2 t3'), journey('J', 't1 > t2 > t3'), label('J-t2-t3', 'referred'), journey('K')),
  );
});

test.each([
  ['back again, which is a relapse', { journeyId: 'J', source: 't2', target: 't1' }],
  ['the same two in another journey', { journeyId: 'K', source: 't1', target: 't2' }],
  ['a second branch', { journeyId: 'J', source: 't1', target: 't3' }],
])('allowed: %s', (_, ends) => {
  expect(canLink(before, ends)).toBe(true);
  expectEdit(before, 'addLink', { id: 'l', ...ends }).gives((after) => {
    expect(after.links['l']).toEqual({ id: 'l', label: '', duration: null, ...ends });
  });
});

test.each([
  ['a touchpoint with itself', { journeyId: 'J', source: 't1', target: 't1' }],
  ['the same two twice', { journeyId: 'J', source: 't1', target: 't2' }],
  ['a journey that is not there', { journeyId: 'Z', source: 't1', target: 't3' }],
  ['a source that is not there', { journeyId: 'J', source: 'nobody', target: 't3' }],
  ['a target that is not there', { journeyId: 'J', source: 't1', target: 'nobody' }],
])('refused: %s', (_, ends) => {
  expect(canLink(before, ends)).toBe(false);
  expectEdit(before, 'addLink', { id: 'l', ...ends }).refused();
});

test('a link of the map is never replaced by a new one', () => {
  expectEdit(before, 'addLink', { id: 'J-t1-t2', journeyId: 'J', source: 't2', target: 't3' }).refused();
});
