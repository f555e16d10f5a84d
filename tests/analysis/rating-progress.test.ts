import { expect, test } from 'vitest';
import { ratingProgress } from '#analysis';
import { map, phase, rating } from '../support/map-builder.ts';

test('progress counts touchpoints, not ratings, for each perspective', () => {
  const whole = map(
    'Map',
    phase('A', 't1 t2 t3'),
    rating('t1', 'medical', 1),
    rating('t1', 'social', 1),
    rating('t2', 'medical', 0, { perspective: 'clinical' }),
  );
  expect(ratingProgress(whole)).toEqual({ patient: 1, clinical: 1, marketing: 0, executive: 0 });
});
