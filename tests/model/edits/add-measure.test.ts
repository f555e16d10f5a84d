import { expect, test } from 'vitest';
import { MAX_SAMPLE_SIZE, MAX_VALUE } from '#model';
import { expectEdit } from '../../support/expect-edit.ts';
import { CREATED, map, measure, phase } from '../../support/map-builder.ts';

const before = map('Map', phase('A'), measure('Recommends'));

test('a measure comes after the others', () => {
  const fields = {
    kind: 'adherence',
    value: 62.5,
    unit: '%',
    measuredAt: CREATED,
    sources: 'Pharmacy records',
    sampleSize: 140,
  } as const;
  expectEdit(before, 'addMeasure', { id: 'PDC', title: 'PDC', ...fields }).gives(
    map('Map', phase('A'), measure('Recommends'), measure('PDC', fields)),
  );
});

test.each([
  [Number.NaN, null],
  [Number.POSITIVE_INFINITY, MAX_VALUE],
  [-0, 0],
])('a value of %d becomes %s', (value, expected) => {
  expectEdit(before, 'addMeasure', { id: 'm', title: '', value }).gives((after) => {
    expect(after.measures['m']?.value).toBe(expected);
  });
});

test.each([
  [Number.NaN, null],
  [-4, 0],
  [11.6, 12],
  [1e12, MAX_SAMPLE_SIZE],
])('a sample size of %d becomes %s', (sampleSize, expected) => {
  expectEdit(before, 'addMeasure', { id: 'm', title: '', sampleSize }).gives((after) => {
    expect(after.measures['m']?.sampleSize).toBe(expected);
  });
});

test('one that is there already is refused', () => {
  expectEdit(before, 'addMeasure', { id: 'Recommends', title: 'Another' }).refused();
});
