import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { paced } from '../../src/app/kept-texts/paced.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what is asked for is done at once, then no more often than every 150 ms, and the last time is not left out', () => {
  let asked = 0;
  const done: number[] = [];
  const { ask, stop } = paced(() => done.push(asked));
  for (asked = 1; asked <= 10; asked++) {
    ask();
    vi.advanceTimersByTime(40);
  }
  expect(done).toEqual([1, 4, 8]);
  vi.advanceTimersByTime(1_000);
  expect(done).toEqual([1, 4, 8, 11]);
  asked = 20;
  ask();
  expect(stop()).toBe(false);
  ask();
  ask();
  expect(stop()).toBe(true);
  vi.advanceTimersByTime(1_000);
  expect(done).toEqual([1, 4, 8, 11, 20, 20]);
});
