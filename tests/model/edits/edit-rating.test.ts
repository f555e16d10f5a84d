import { expect, test } from 'vitest';
import { expectEdit } from '../../support/expect-edit.ts';
import { map, phase, rating } from '../../support/map-builder.ts';

const before = map('Map', phase('A', 't1'), rating('t1', 'medical', 1));
const id = 't1-medical-patient';

test('score, reason and evidence change', () => {
  expectEdit(before, 'editRating', { id, score: -2, reason: 'waited long', evidence: 'interview' }).gives(
    map('Map', phase('A', 't1'), rating('t1', 'medical', -2, { reason: 'waited long', evidence: 'interview' })),
  );
});

test.each([
  [{ score: 0.7 }, { score: 0.5 }],
  [{ score: 77 }, { score: 2 }],
  [{ weight: -3 }, { weight: 0 }],
  [{ weight: 1e9 }, { weight: 1e6 }],
])('%j is brought into range: %j', (fields, expected) => {
  expectEdit(before, 'editRating', { id, ...fields }).gives((after) => {
    expect(after.ratings[id]).toMatchObject(expected);
  });
});

test('what is no number leaves the number as it was', () => {
  expectEdit(before, 'editRating', { id, score: Number.NaN, weight: Number.NaN }).refused();
  expectEdit(before, 'editRating', { id, score: Number.NaN, reason: 'x' }).gives((after) => {
    expect(after.ratings[id]).toMatchObject({ score: 1, reason: 'x' });
  });
});

test('nothing new, or a rating that is not there, is refused', () => {
  expectEdit(before, 'editRating', { id, score: 1.1 }).refused();
  expectEdit(before, 'editRating', { id: 'nobody', score: 2 }).refused();
});
