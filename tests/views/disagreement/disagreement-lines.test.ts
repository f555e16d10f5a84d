import { expect, test } from 'vitest';
import { PERSPECTIVES } from '#model';
import { onLines } from '../../../src/views/disagreement/on-lines.ts';

test.each([
  [
    [-2, 2],
    [0, 0],
  ],
  [
    [1, 1, 1, 1],
    [0, 1, 2, 3],
  ],
  // The third touches the second, not the first.
  [
    [0, 0.4, 0.8, 0.4],
    [0, 1, 0, 2],
  ],
  [
    [0, 0.6],
    [0, 0],
  ],
])('marks at %j stand on lines %j', (means, lines) => {
  const placed = onLines(means.map((mean, index) => ({ perspective: PERSPECTIVES[index]!, mean })));
  expect(placed.map(({ line }) => line)).toEqual(lines);
});
