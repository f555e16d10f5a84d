import { expect, test } from 'vitest';
import { MAX_PHASE_WIDTH, MIN_PHASE_WIDTH, inOrder, positionOf, type JourneyMap } from '#model';
import { expectEdit } from '../../support/expect-edit.ts';
import { map, phase } from '../../support/map-builder.ts';

const before = map('Map', phase('A', 't1'), phase('B', 't2'));

const idsInOrder = ({ phases }: JourneyMap): string[] => inOrder(phases).map(({ id }) => id);

test('a phase is added after all others', () => {
  expectEdit(before, 'addPhase', { id: 'C', index: 2, title: 'C' }).gives(
    map('Map', phase('A', 't1'), phase('B', 't2'), phase('C')),
  );
});

test.each([
  [0, ['X', 'A', 'B']],
  [1, ['A', 'X', 'B']],
  [99, ['A', 'B', 'X']],
  [-1, ['X', 'A', 'B']],
])('at index %i the phases are %j', (index, expected) => {
  expectEdit(before, 'addPhase', { id: 'X', index, title: 'X' }).gives((after) => {
    expect(idsInOrder(after)).toEqual(expected);
  });
});

test('what lies right of it is carried along by its width', () => {
  expectEdit(before, 'addPhase', { id: 'X', index: 1, title: 'X', width: 400, kind: 'onset' }).gives((after) => {
    expect(after.touchpoints).toBe(before.touchpoints);
    expect(positionOf(after, after.touchpoints['t2']!).x).toBe(positionOf(before, before.touchpoints['t2']!).x + 400);
    expect(after.phases['X']).toMatchObject({ width: 400, kind: 'onset' });
  });
});

test.each([
  [1, MIN_PHASE_WIDTH],
  [1e9, MAX_PHASE_WIDTH],
  [Number.NaN, MIN_PHASE_WIDTH],
])('a width of %d becomes %d', (width, expected) => {
  expectEdit(before, 'addPhase', { id: 'X', index: 0, title: '', width }).gives((after) => {
    expect(after.phases['X']?.width).toBe(expected);
  });
});

test('its title becomes one clean line', () => {
  expectEdit(before, 'addPhase', { id: 'X', index: 0, title: '  New\n phase\u0000 ' }).gives((after) => {
    expect(after.phases['X']?.title).toBe('New phase');
  });
});

test('a phase of the map is never replaced by a new one', () => {
  expectEdit(before, 'addPhase', { id: 'A', index: 2, title: 'Other' }).refused();
});
