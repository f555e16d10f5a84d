import { expect, test } from 'vitest';
import { formatDate } from '#i18n';
import { dayOf, timeOfDay } from '#model';

test('a day goes into its field and comes back, wherever one is; nothing stays nothing', () => {
  expect(timeOfDay('2026-11-03')).toBe('2026-11-03T00:00:00.000Z');
  expect(dayOf('2026-11-03T00:00:00.000Z')).toBe('2026-11-03');
  expect(dayOf(null)).toBe('');
  expect(timeOfDay('')).toBeNull();
  expect(timeOfDay('soon')).toBeNull();
  expect(dayOf('soon')).toBe('');
});

test('a time of day shows the day that it is here', () => {
  const noon = new Date(2026, 10, 3, 12);
  expect(dayOf(noon.toISOString())).toBe('2026-11-03');
});

test.each(['Asia/Tokyo', 'America/New_York', 'Pacific/Kiritimati'])('a day is the same day in %s', (zone) => {
  const here = process.env['TZ'];
  process.env['TZ'] = zone;
  try {
    const kept = timeOfDay('2026-04-01')!;
    expect(dayOf(kept)).toBe('2026-04-01');
    expect(formatDate('en', kept)).toBe('Apr 1, 2026');
  } finally {
    if (here === undefined) delete process.env['TZ'];
    else process.env['TZ'] = here;
  }
});

test('a day that no calendar has is none', () => expect(timeOfDay('2026-02-30')).toBeNull());
