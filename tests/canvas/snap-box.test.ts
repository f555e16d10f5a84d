import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CARD, GRID } from '#model';
import type { Box } from '#scene';
import { snapBox } from '../../src/canvas/gestures/snap-box.ts';

const at = (x: number, y: number, size: { width: number; height: number } = CARD): Box => ({ x, y, ...size });

/** Snaps a box among its neighbours, pulled by at most 6 map units unless told otherwise. */
const snapped = (box: Box, near: readonly Box[], reach = 6) => {
  const { by, guides } = snapBox(box, { near, reach, anchor: box });
  return { x: box.x + by.x, y: box.y + by.y, ...guides };
};

describe('lining up', () => {
  test('a card near the column of another comes to lie in it, and lines from card to card say so', () => {
    const { x, lines } = snapped(at(101, 400), [at(96, 0)]);
    expect(x).toBe(96);
    expect(lines).toContainEqual({ axis: 'x', at: 96, from: 0, to: 520 });
    expect(lines).toContainEqual({ axis: 'x', at: 288, from: 0, to: 520 });
    expect(
      lines.filter(({ axis }) => axis === 'x'),
      'the middle needs no line of its own',
    ).toHaveLength(2);
  });

  test('a card near the row of another comes to lie in it', () => {
    const { y, lines } = snapped(at(400, -5), [at(0, 0)]);
    expect(y).toBe(0);
    expect(lines.map(({ axis, at: level }) => `${axis} ${level}`)).toEqual(['y 0', 'y 120']);
  });

  test('the middle of several cards lines up with the middle of one', () => {
    const { x, lines } = snapped(at(150, 400, { width: 440, height: 120 }), [at(272, 0)]);
    expect(x + 220).toBe(272 + 96);
    expect(lines).toEqual([{ axis: 'x', at: 368, from: 0, to: 520 }]);
  });

  test('the line goes to the nearest of those in the same column', () => {
    const { lines } = snapped(at(0, 1000), [at(0, 0), at(0, 700), at(0, 300)]);
    expect(lines[0]).toEqual({ axis: 'x', at: 0, from: 700, to: 1120 });
  });

  test('the nearest of several columns pulls', () => {
    expect(snapped(at(103, 400), [at(98, 0), at(105, 200)]).x).toBe(105);
  });
});

describe('equal gaps', () => {
  test('a card keeps the distance to its neighbour that two others have, and both gaps are shown', () => {
    const { x, gaps } = snapped(at(2 * 260 + 4, 0), [at(0, 0), at(260, 0)]);
    expect(x).toBe(520);
    expect(gaps).toContainEqual({ axis: 'y', at: 60, from: 192, to: 260 });
    expect(gaps).toContainEqual({ axis: 'y', at: 60, from: 452, to: 520 });
  });

  test('so it does left of its neighbour', () => {
    expect(snapped(at(-257, 0), [at(0, 0), at(260, 0)]).x).toBe(-260);
  });

  test('between two cards it comes to lie in the middle', () => {
    const { x, gaps } = snapped(at(303, 0), [at(0, 0), at(600, 0)]);
    expect(x).toBe(300);
    expect(gaps).toEqual([
      { axis: 'y', at: 60, from: 192, to: 300 },
      { axis: 'y', at: 60, from: 492, to: 600 },
    ]);
  });

  test('in a column the gaps are above and below', () => {
    const { y, gaps } = snapped(at(0, 2 * 150 + 3), [at(0, 0), at(0, 150)]);
    expect(y).toBe(300);
    expect(gaps).toEqual([
      { axis: 'x', at: 96, from: 270, to: 300 },
      { axis: 'x', at: 96, from: 120, to: 150 },
    ]);
  });

  test('cards of other rows do not count', () => {
    expect(snapped(at(522, 400), [at(0, 0), at(260, 0)]).x).toBe(524);
  });
});

describe('the grid', () => {
  test('takes a card that nothing else pulls', () => {
    expect(snapped(at(101, 203), [])).toEqual({ x: 100, y: 204, lines: [], gaps: [] });
  });

  test('takes several cards by the one that is held', () => {
    expect(
      snapBox(at(3, 3, { width: 700, height: 400 }), { near: [], reach: 6, anchor: { x: 253, y: 173 } }).by,
    ).toEqual({ x: -1, y: -1 });
  });

  test('shows a guide where it happens to line up', () => {
    expect(snapped(at(103, 400), [at(104, 0)], 0).lines.map(({ axis }) => axis)).toEqual(['x', 'x']);
  });
});

const corner = fc.record({ x: fc.integer({ min: -500, max: 500 }), y: fc.integer({ min: -500, max: 500 }) });

test('no box is pulled further than the reach or half the grid, and every guide touches it', () => {
  fc.assert(
    fc.property(corner, fc.array(corner, { maxLength: 12 }), fc.integer({ min: 0, max: 30 }), (from, others, reach) => {
      const box = at(from.x, from.y);
      const near = others.map(({ x, y }) => at(x, y));
      const { x, y, lines } = snapped(box, near, reach);
      const most = Math.max(reach, GRID / 2);
      expect(Math.abs(x - from.x)).toBeLessThanOrEqual(most);
      expect(Math.abs(y - from.y)).toBeLessThanOrEqual(most);
      for (const line of lines) {
        const sides = line.axis === 'x' ? [x, x + 96, x + 192] : [y, y + 60, y + 120];
        expect(sides.some((side) => Math.abs(side - line.at) < 0.1)).toBe(true);
      }
    }),
  );
});
