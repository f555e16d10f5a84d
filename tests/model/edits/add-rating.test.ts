import { expect, test } from 'vitest';
import { expectEdit } from '../../support/expect-edit.ts';
import { map, phase, rating } from '../../support/map-builder.ts';

const before = map('Map', phase('A', 't1'), rating('t1', 'medical', 1));

test('an aspect is rated', () => {
  const fields = {
    perspective: 'clinical',
    reason: 'seen twice',
    evidence: 'record',
    weight: 2,
    rater: 'Dr Sato',
  } as const;
  const args = { id: 't1-social-clinical', touchpointId: 't1', aspect: 'social', score: -1.5, ...fields } as const;
  expectEdit(before, 'addRating', args).gives(
    map('Map', phase('A', 't1'), rating('t1', 'medical', 1), rating('t1', 'social', -1.5, fields)),
  );
});

test('the same aspect may be rated again, by the same perspective', () => {
  expectEdit(before, 'addRating', { id: 'r', touchpointId: 't1', aspect: 'medical', score: 2 }).gives((after) => {
    expect(Object.keys(after.ratings)).toHaveLength(2);
  });
});

test.each([
  [1.2, 1],
  [1.3, 1.5],
  [9, 2],
  [-9, -2],
  [-0.2, 0],
])('a score of %d becomes %d', (score, expected) => {
  expectEdit(before, 'addRating', { id: 'r', touchpointId: 't1', aspect: 'medical', score }).gives((after) => {
    expect(after.ratings['r']?.score).toBe(expected);
  });
});

test.each([
  [-1, 0],
  [1e9, 1e6],
  [Number.NaN, 0],
])('a weight of %d becomes %d', (weight, expected) => {
  expectEdit(before, 'addRating', { id: 'r', touchpointId: 't1', aspect: 'medical', score: 0, weight }).gives(
    (after) => {
      expect(after.ratings['r']?.weight).toBe(expected);
    },
  );
});

test('no number, no touchpoint, or a rating that is there already: refused', () => {
  const args = { id: 'r', touchpointId: 't1', aspect: 'medical', score: 1 } as const;
  expectEdit(before, 'addRating', { ...args, score: Number.NaN }).refused();
  expectEdit(before, 'addRating', { ...args, touchpointId: 'nobody' }).refused();
  expectEdit(before, 'addRating', { ...args, id: 't1-medical-patient' }).refused();
});
