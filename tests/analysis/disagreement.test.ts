import { describe, expect, it } from 'vitest';
import { agreement, disagreements } from '#analysis';
import { map, phase, rating } from '../support/map-builder.ts';

// Two patients give 2 and 1 (mean 1.5); the clinician −1, the executive 0.
const seen = map(
  'Map',
  phase('A', 't1 t2 t3'),
  rating('t1', 'social', 1),
  rating('t1', 'social', 1, { perspective: 'marketing' }),
  rating('t2', 'medical', 2),
  rating('t2', 'medical', 1, { id: 'another' }),
  rating('t2', 'medical', -1, { perspective: 'clinical' }),
  rating('t2', 'medical', 0, { perspective: 'executive' }),
  rating('t3', 'medical', -2),
  rating('t3', 'economic', 0),
  rating('t3', 'economic', -2, { perspective: 'clinical', weight: 0 }),
);

describe('the ranking', () => {
  it('begins with the widest spread, and lists what at least two perspectives have rated', () => {
    expect(disagreements(seen)).toEqual([
      {
        touchpointId: 't2',
        aspect: 'medical',
        spread: 2.5,
        means: [
          { perspective: 'patient', mean: 1.5 },
          { perspective: 'clinical', mean: -1 },
          { perspective: 'executive', mean: 0 },
        ],
      },
      {
        touchpointId: 't1',
        aspect: 'social',
        spread: 0,
        means: [
          { perspective: 'patient', mean: 1 },
          { perspective: 'marketing', mean: 1 },
        ],
      },
    ]);
  });
});

describe('agreement', () => {
  // Units {1, 1} and {−1, 0, 1.5}: n = 5; −1, 0, 1.5 once each, 1 twice; ranks ½, 1½, 3, 4½.
  // Observed: {1, 1} 0; {−1, 0, 1.5} ((1)² + (4)² + (3)²) / 2 = 13.
  // Expected: −1·0 1² + 2·−1·1 2.5² + −1·1.5 4² + 2·0·1 1.5² + 0·1.5 3² + 2·1·1.5 1.5² = 1 + 12.5 + 16 + 4.5 + 9 + 4.5 = 47.5.
  it('is alpha over perspectives, by hand 1 − 4 · 13 / 47.5', () => {
    expect(agreement(seen)).toEqual({ alpha: expect.closeTo(1 - (4 * 13) / 47.5, 12), code: null, pairable: 5 });
  });

  it('of one aspect, where all say the same, cannot be told from chance', () => {
    expect(agreement(seen, 'social')).toEqual({ alpha: null, code: 'noVariation', pairable: 2 });
  });

  it('is not there while nobody shares a touchpoint', () => {
    expect(agreement(seen, 'economic')).toEqual({ alpha: null, code: 'noPairs', pairable: 0 });
  });
});
