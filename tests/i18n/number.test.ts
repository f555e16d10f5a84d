import { describe, expect, test } from 'vitest';
import { LANGUAGES, formatNumber, formatPercent, formatScore } from '#i18n';
import { fieldText } from '#fields';
import { map, phase, rating } from '../support/map-builder.ts';

describe.each(LANGUAGES)('figures in %s', (language) => {
  test('are the same figure wherever a score is shown', () => {
    const scores = Array.from({ length: 801 }, (_, index) => (index - 400) / 200);
    for (const score of [...scores, 0.449_999_999_999_999_96, -0.04, 0.1 + 0.2 + 0.15]) {
      const scored = map('Map', phase('A', 't1'), rating('t1', 'medical', score));
      const inCell = fieldText(scored.touchpoints['t1']!, 'medical', { map: scored, language, viewpoint: 'patient' });
      expect(formatScore(language, score)).toBe(inCell);
    }
  });

  test('are rounded alike on both sides of 0, and 0 has no sign', () => {
    expect([0.835, -0.835].map((value) => formatNumber(language, value, 2))).toEqual(['0.84', '−0.84']);
    expect([-0.004, 0].map((value) => formatNumber(language, value, 2))).toEqual(['0', '0']);
    expect([-0.04, 0.04].map((value) => formatScore(language, value))).toEqual(['0', '0']);
  });

  test('a share is 0% only of nothing, and 100% only of all', () => {
    const shares = [0, 1 / 300, 0.125, 0.5, 299 / 300, 1].map((share) => formatPercent(language, share));
    expect(shares).toEqual(['0%', '1%', '13%', '50%', '99%', '100%']);
  });
});
