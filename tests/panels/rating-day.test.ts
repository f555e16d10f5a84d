import { expect, test } from 'vitest';
import { dayOf, timeOf } from '../../src/panels/inspector/rating-day.ts';

test('a day goes into its field and comes back, wherever one is; nothing stays nothing', () => {
  expect(timeOf('2026-11-03')).toBe('2026-11-03T00:00:00.000Z');
  expect(dayOf('2026-11-03T00:00:00.000Z')).toBe('2026-11-03');
  expect(dayOf(null)).toBe('');
  expect(timeOf('')).toBeNull();
  expect(timeOf('soon')).toBeNull();
  expect(dayOf('soon')).toBe('');
});

test('a time of day shows the day that it is here', () => {
  const noon = new Date(2026, 10, 3, 12);
  expect(dayOf(noon.toISOString())).toBe('2026-11-03');
});
