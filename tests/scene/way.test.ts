import { describe, expect, test } from 'vitest';
import { lengthOf, nearestOn, piecesOf, spotOn, wayPath, wayThrough, type Way } from '../../src/scene/way.ts';

const bent = wayThrough([
  { x: 0, y: 0 },
  { x: 40, y: 0 },
  { x: 40, y: 0 },
  { x: 60, y: 0 },
  { x: 60, y: 100 },
]);

describe('a way', () => {
  test('has only the corners at which it turns', () => {
    expect(bent).toEqual([
      { x: 0, y: 0 },
      { x: 60, y: 0 },
      { x: 60, y: 100 },
    ]);
    expect(lengthOf(bent)).toBe(160);
  });

  test('says where a share of its length lies, and in which direction it runs there', () => {
    expect(spotOn(bent, 0.25)).toEqual({ at: { x: 40, y: 0 }, direction: { x: 1, y: 0 } });
    expect(spotOn(bent, 1)).toEqual({ at: { x: 60, y: 100 }, direction: { x: 0, y: 1 } });
  });

  test('says where it comes nearest to a point', () => {
    expect(nearestOn(bent, { x: 90, y: 20 })).toEqual({ along: 0.5, distance: 30 });
    expect(nearestOn(bent, { x: -3, y: 4 })).toEqual({ along: 0, distance: 5 });
  });

  test('on one spot has a length of nothing', () => {
    const nowhere = wayThrough([{ x: 1, y: 1 }]);
    expect(nearestOn(nowhere, { x: 1, y: 2 }).distance).toBe(1);
    expect(wayPath(nowhere)).toBe('M1 1L1 1');
  });
});

describe('the path of a way', () => {
  test('has round corners', () => expect(wayPath(bent)).toBe('M0 0L48 0Q60 0 60 12L60 100'));

  test('beside it keeps its distance, tighter within a turn and wider around it', () => {
    expect(wayPath(bent, { distance: 4 })).toBe('M0 4L48 4Q56 4 56 12L56 100');
    expect(wayPath(bent, { distance: -4 })).toBe('M0 -4L48 -4Q64 -4 64 12L64 100');
  });

  test('ends before the tip of an arrow, and bends before that', () => {
    expect(wayPath(bent, { tip: 8 })).toBe('M0 0L48 0Q60 0 60 12L60 92');
    expect(wayPath(bent, { tip: 99 })).toMatch(/Q60 0 60 0.5L60 1$/);
  });
});

test('a long way in pieces runs where it ran, whole at its corners, and holds the pattern a whole number of times', () => {
  const way: Way = [
    { x: 0, y: 0 },
    { x: 2_000, y: 0 },
    { x: 2_000, y: 100 },
    { x: 0, y: 100 },
  ];
  const pieces = piecesOf(way, 14);
  expect(pieces.length).toBeGreaterThan(6);
  expect(wayThrough(pieces.flat())).toEqual(way);
  expect(pieces.slice(1).map(([first]) => first)).toEqual(pieces.slice(0, -1).map((piece) => piece.at(-1)));
  const inner = pieces.slice(1, -1).filter((piece) => piece.length === 2);
  expect(inner.map((piece) => lengthOf(piece) % 14)).toEqual(inner.map(() => 0));
  expect(piecesOf(way.slice(1, 3), 14)).toEqual([way.slice(1, 3)]);
});
