import { test } from 'vitest';
import { createRating } from '#model';
import { expectEdit } from '../../support/expect-edit.ts';
import { map, phase, rating } from '../../support/map-builder.ts';

const before = map('Map', phase('A', 't1'), rating('t1', 'medical', 1));
const social = createRating({ id: 't1-social-patient', touchpointId: 't1', aspect: 'social', score: 1.2, weight: -1 });

test('many ratings come in one step, brought into their ranges', () => {
  const economic = createRating({ id: 't1-economic-patient', touchpointId: 't1', aspect: 'economic', score: 9 });
  expectEdit(before, 'addRatings', { ratings: [social, economic] }).gives(
    map(
      'Map',
      phase('A', 't1'),
      rating('t1', 'medical', 1),
      rating('t1', 'social', 1, { weight: 0 }),
      rating('t1', 'economic', 2),
    ),
  );
});

test('those of no touchpoint, without a number or already there are left out; of nothing else it is refused', () => {
  const bad = [
    { ...social, id: 'r1', touchpointId: 'nobody' },
    { ...social, id: 'r2', score: Number.NaN },
    { ...social, id: 't1-medical-patient' },
  ];
  expectEdit(before, 'addRatings', { ratings: [...bad, social] }).gives(
    map('Map', phase('A', 't1'), rating('t1', 'medical', 1), rating('t1', 'social', 1, { weight: 0 })),
  );
  expectEdit(before, 'addRatings', { ratings: bad }).refused();
});
