import { describe, expect, test } from 'vitest';
import { levelAt } from '#scene';

const zooms = Array.from({ length: 300 }, (_, index) => (index + 1) / 100);

describe('a level', () => {
  test('is the very same object wherever a map looks the same', () => {
    expect(levelAt(1)).toBe(levelAt(3));
    expect(new Set(zooms.map(levelAt)).size).toBeLessThan(10);
  });

  test.each([
    [1, 'whole'],
    [0.85, 'whole'],
    [0.84, 'middle'],
    [0.35, 'middle'],
    [0.34, 'title'],
    [0.16, 'title'],
    [0.15, 'block'],
  ])('at %f shows cards as %s', (zoom, kind) => {
    expect(levelAt(zoom).kind).toBe(kind);
  });

  test('has titles of 11 px and more on the screen down to 42 %', () => {
    for (const zoom of zooms.filter((each) => each >= 0.42)) expect(levelAt(zoom).title * zoom).toBeGreaterThan(10.99);
  });

  test('has strokes of 1.8 px and arrows of 7 px and more on the screen, until a map is a texture', () => {
    for (const zoom of zooms.filter((each) => each >= 0.1)) {
      expect(2.5 * levelAt(zoom).line * zoom).toBeGreaterThanOrEqual(1.8);
      expect(9 * levelAt(zoom).line * zoom).toBeGreaterThanOrEqual(7);
    }
  });
});
