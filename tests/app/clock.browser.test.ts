import { afterEach, expect, test, vi } from 'vitest';
import { createClock } from '../../src/app/clock.ts';

const setClock = (time: string): void => void vi.spyOn(Date, 'now').mockReturnValue(Date.parse(time));

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.removeItem('tabiji.time');
});

test('after the clock was set back what happens later still has a later time, also in a new window', () => {
  setClock('2026-11-30T12:00:00.000Z');
  const now = createClock();
  expect(now()).toBe('2026-11-30T12:00:00.000Z');
  setClock('2026-03-01T08:00:00.000Z');
  const later = now();
  expect(later > '2026-11-30T12:00:00.000Z').toBe(true);
  expect(now() > later).toBe(true);
  const again = createClock();
  expect(again() > '2026-11-30T12:00:00.000Z').toBe(true);
  setClock('2026-12-01T12:00:00.000Z');
  expect(again()).toBe('2026-12-01T12:00:00.000Z');
});

test.each(['nonsense', '', '-1', '1e300', String(Date.parse('2199-01-01'))])(
  'a damaged note of the last time (%s) is not believed',
  (damaged) => {
    localStorage.setItem('tabiji.time', damaged);
    setClock('2026-11-30T12:00:00.000Z');
    expect(createClock()()).toBe('2026-11-30T12:00:00.000Z');
  },
);
