import { test } from 'vitest';
import { expectEdit } from '../../support/expect-edit.ts';
import { map, phase, rating } from '../../support/map-builder.ts';

const before = map('Map', phase('A', 't1'), rating('t1', 'medical', 1), rating('t1', 'social', -1));

test('ratings go, the touchpoint stays', () => {
  expectEdit(before, 'removeRatings', { ids: ['t1-medical-patient', 'nobody'] }).gives(
    map('Map', phase('A', 't1'), rating('t1', 'social', -1)),
  );
});

test('no rating there is refused', () => {
  expectEdit(before, 'removeRatings', { ids: ['nobody'] }).refused();
});
