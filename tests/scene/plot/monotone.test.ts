import fc from 'fast-check';
import { expect, test } from 'vitest';
import { monotonePath } from '../../../src/scene/plot/monotone.ts';

const yAlong = (d: string): number[] => {
  const numbers = (d.match(/-?[\d.]+/g) ?? []).map(Number);
  const ys: number[] = [];
  let [y] = [numbers[1]!];
  for (let at = 2; at < numbers.length; at += 6) {
    const [, y1, , y2, , y3] = numbers.slice(at, at + 6) as [number, number, number, number, number, number];
    for (let part = 0; part <= 10; part++) {
      const [t, s] = [part / 10, 1 - part / 10];
      ys.push(s ** 3 * y + 3 * s * s * t * y1 + 3 * s * t * t * y2 + t ** 3 * y3);
    }
    y = y3;
  }
  return ys;
};

test('between two points the line never leaves the room between them', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -40, max: 40 }), { minLength: 2, maxLength: 12 }), (scores) => {
      const ys = yAlong(monotonePath(scores.map((y, index) => ({ x: index * 30, y }))));
      for (let step = 0; step < scores.length - 1; step++) {
        const [low, high] = [scores[step]!, scores[step + 1]!].toSorted((a, b) => a - b) as [number, number];
        for (const y of ys.slice(step * 11, step * 11 + 11)) {
          expect(y).toBeGreaterThanOrEqual(low - 0.02);
          expect(y).toBeLessThanOrEqual(high + 0.02);
        }
      }
    }),
  );
});

test('is level at a peak, and straight through three points on a line', () => {
  expect(monotonePath([0, 1, 2].map((at) => ({ x: at * 3, y: at })))).toBe('M0 0C1 0.33 2 0.67 3 1C4 1.33 5 1.67 6 2');
  expect(
    monotonePath([
      { x: 0, y: 0 },
      { x: 3, y: 3 },
      { x: 6, y: 0 },
    ]),
  ).toContain('2 3 3 3C4 3');
});
