import { describe, expect, test } from 'vitest';
import { inOrder, positionOf } from '#model';
import { expectEdit } from '../../support/expect-edit.ts';
import { map, phase } from '../../support/map-builder.ts';

const before = map('Map', phase('A', 't1'), phase('B', 't2 t3'), phase('C', 't4'));

test.each([
  ['A', 1, ['B', 'A', 'C']],
  ['A', 2, ['B', 'C', 'A']],
  ['B', 0, ['B', 'A', 'C']],
  ['C', 0, ['C', 'A', 'B']],
  ['C', 1, ['A', 'C', 'B']],
  ['A', 99, ['B', 'C', 'A']],
  ['C', -5, ['C', 'A', 'B']],
])('%s moved to index %i gives %j', (id, index, expected) => {
  expectEdit(before, 'movePhases', { ids: [id], index }).gives((after) => {
    expect(inOrder(after.phases).map((phase) => phase.id)).toEqual(expected);
  });
});

test('its touchpoints come along, and no other record is rewritten', () => {
  expectEdit(before, 'movePhases', { ids: ['C'], index: 0 }).gives((after) => {
    expect(after.touchpoints).toBe(before.touchpoints);
    expect(after.phases['A']).toBe(before.phases['A']);
    expect(positionOf(after, after.touchpoints['t4']!).x).toBe(before.touchpoints['t4']!.x);
  });
});

test.each([
  ['B', 1],
  ['C', 99],
  ['A', -1],
])('%s moved to %i stays where it is: refused', (id, index) => {
  expectEdit(before, 'movePhases', { ids: [id], index }).refused();
});

test('a phase that is not there is refused', () => {
  expectEdit(before, 'movePhases', { ids: ['Z'], index: 0 }).refused();
});

describe('several', () => {
  const four = map('Map', phase('A'), phase('B'), phase('C'), phase('D'));
  test.each([
    [['A', 'B'], 2, ['C', 'D', 'A', 'B']],
    [['D', 'C'], 0, ['C', 'D', 'A', 'B']],
    [['A', 'C'], 1, ['B', 'A', 'C', 'D']],
    [['A', 'D'], 9, ['B', 'C', 'A', 'D']],
  ])('%j moved to %i of the others come to stand side by side in their order: %j', (ids, index, expected) => {
    expectEdit(four, 'movePhases', { ids, index }).gives((after) => {
      expect(inOrder(after.phases).map(({ id }) => id)).toEqual(expected);
    });
  });

  test('that are there already, or all of them, are refused', () => {
    expectEdit(four, 'movePhases', { ids: ['B', 'C'], index: 1 }).refused();
    expectEdit(four, 'movePhases', { ids: ['A', 'B', 'C', 'D'], index: 2 }).refused();
  });
});
