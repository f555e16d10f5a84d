import { expect, test } from 'vitest';
import { readingOf } from '../../../src/views/disagreement/reading.ts';

test.each([
  [1, 'good'],
  [0.8, 'good'],
  [0.79, 'fair'],
  [0.667, 'fair'],
  [0.66, 'poor'],
  [0.11, 'poor'],
  [0.1, 'chance'],
  [-0.1, 'chance'],
  [-0.11, 'opposed'],
] as const)('an alpha of %d reads as %s', (alpha, reading) => {
  expect(readingOf(alpha)).toBe(reading);
});
