import { test } from 'vitest';
import { expectEdit } from '../../support/expect-edit.ts';
import { map, measure, phase } from '../../support/map-builder.ts';

const before = map('Map', phase('A'), measure('PDC', { value: 62, unit: '%' }));

test('kind, title, value, unit, sources and sample size change', () => {
  const fields = { kind: 'adherence', title: 'Days covered', value: 71, sources: 'Pharmacy', sampleSize: 90 } as const;
  expectEdit(before, 'editMeasure', { id: 'PDC', ...fields }).gives(
    map('Map', phase('A'), measure('PDC', { unit: '%', ...fields })),
  );
});

test('a value is taken back', () => {
  expectEdit(before, 'editMeasure', { id: 'PDC', value: null }).gives(
    map('Map', phase('A'), measure('PDC', { unit: '%' })),
  );
});

test('nothing new, or a measure that is not there, is refused', () => {
  expectEdit(before, 'editMeasure', { id: 'PDC', value: 62, unit: ' % ' }).refused();
  expectEdit(before, 'editMeasure', { id: 'nobody', value: 1 }).refused();
});
