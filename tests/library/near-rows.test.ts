import { describe, expect, test } from 'vitest';
import { rowsBetween, segmentsOf, topOf, type Rows, type Segment } from '../../src/library/near-rows.ts';

const even: Rows = { count: 500, gap: 20, heightOf: () => 280 };
const uneven: Rows = { count: 6, gap: 10, heightOf: (row) => 100 + row * 10 };

/** From the top of the list to its end, with the gaps that the list puts between what is in it. */
const heightOf = (rows: Rows, segments: readonly Segment[]): number => {
  const parts = segments.flatMap((segment) =>
    segment.kind === 'room'
      ? [segment.height]
      : Array.from({ length: segment.last - segment.first + 1 }, (_, index) => rows.heightOf(segment.first + index)),
  );
  return parts.reduce((sum, height) => sum + height, 0) + (parts.length - 1) * rows.gap;
};

describe('rows near the view', () => {
  test('are those that touch it, however many there are', () => {
    expect(rowsBetween(even, 0, 800)).toEqual({ first: 0, last: 2 });
    expect(rowsBetween(even, 30_000, 30_800)).toEqual({ first: 100, last: 102 });
    expect(rowsBetween(even, 149_000, 160_000)).toEqual({ first: 496, last: 499 });
  });

  test('are the nearest one where the view is beside the list', () => {
    expect(rowsBetween(even, -900, -100)).toEqual({ first: 0, last: 0 });
    expect(rowsBetween(even, 200_000, 201_000)).toEqual({ first: 499, last: 499 });
  });

  test('leave the list as high as if all were there, with the one that is kept wherever it is', () => {
    for (const rows of [even, uneven]) {
      const whole = topOf(rows, rows.count) - rows.gap;
      for (const kept of [null, 0, 2, 5, rows.count - 1]) {
        expect(heightOf(rows, segmentsOf(rows, { first: 2, last: 3 }, kept))).toBe(whole);
      }
    }
  });
});
