import { describe, expect, test } from 'vitest';
import { blockOf, spotAfter, spotWithin, type Spot } from '../../../src/views/grid/spot.ts';

const size = { rows: 100, columns: 5, page: 20 };
const after = (row: number, column: number, key: string, isMod = false): string | null => {
  const spot = spotAfter({ row, column }, { key, isMod }, size);
  return spot === null ? null : `${spot.row}, ${spot.column}`;
};

describe('keys lead', () => {
  test.each([
    ['ArrowDown', false, '51, 2'],
    ['ArrowUp', false, '49, 2'],
    ['ArrowLeft', false, '50, 1'],
    ['ArrowRight', false, '50, 3'],
    ['ArrowDown', true, '99, 2'],
    ['ArrowUp', true, '0, 2'],
    ['ArrowLeft', true, '50, 0'],
    ['ArrowRight', true, '50, 4'],
    ['PageDown', false, '70, 2'],
    ['PageUp', false, '30, 2'],
    ['Home', false, '50, 0'],
    ['End', false, '50, 4'],
    ['Home', true, '0, 0'],
    ['End', true, '99, 4'],
  ])('%s, with Ctrl: %s, to %s', (key, isMod, expected) => {
    expect(after(50, 2, key, isMod)).toBe(expected);
  });

  test('nowhere beyond the edges, and letters nowhere at all', () => {
    expect(after(0, 0, 'ArrowUp')).toBe('0, 0');
    expect(after(0, 0, 'ArrowLeft')).toBe('0, 0');
    expect(after(95, 4, 'PageDown')).toBe('99, 4');
    expect(after(0, 0, 'a')).toBeNull();
  });
});

test.each<[Spot, number, number, Spot]>([
  [{ row: 0, column: 0 }, 0, 1, { row: 0, column: 1 }],
  [{ row: 0, column: 2 }, 0, 1, { row: 1, column: 0 }],
  [{ row: 1, column: 0 }, 0, -1, { row: 0, column: 2 }],
  [{ row: 0, column: 0 }, 0, -1, { row: 0, column: 0 }],
  [{ row: 3, column: 2 }, 0, 1, { row: 3, column: 2 }],
  [{ row: 3, column: 1 }, 1, 0, { row: 3, column: 1 }],
  [{ row: 0, column: 1 }, -1, 0, { row: 0, column: 1 }],
])('Tab and Enter go from %j by %i rows and %i columns to %j, around the ends of rows', (from, rows, across, to) => {
  expect(spotWithin(from, rows, across, { count: 4, columns: 3 })).toEqual(to);
});

test('a block has its corners in order whichever way it was selected', () => {
  expect(blockOf({ row: 4, column: 1 }, { row: 2, column: 3 })).toEqual({ top: 2, left: 1, bottom: 4, right: 3 });
});
