import { describe, expect, test } from 'vitest';
import { isInSight, viewportReading } from '../../src/canvas/viewports.ts';

const view = { width: 1000, height: 600, covered: 0 };
const seen = (
  box: { x: number; y: number; width: number; height: number },
  now: Parameters<typeof viewportReading>[1],
) => {
  const { x, y, zoom } = viewportReading(box, now, view) ?? now;
  return { zoom, left: box.x * zoom + x, right: (box.x + box.width) * zoom + x, top: box.y * zoom + y };
};

describe('cards that were added are shown together', () => {
  test('nothing moves while all of them are in view', () => {
    expect(viewportReading({ x: 100, y: 100, width: 400, height: 200 }, { x: 0, y: 0, zoom: 1 }, view)).toBeNull();
  });

  test('at the zoom as it is where they fit', () => {
    const { zoom, left, right } = seen({ x: 3000, y: 0, width: 600, height: 120 }, { x: 0, y: 0, zoom: 1 });
    expect([zoom, left >= 48, right <= 952]).toEqual([1, true, true]);
  });

  test('from further off where they do not', () => {
    const { zoom, left, right } = seen({ x: 0, y: 0, width: 1808, height: 120 }, { x: -4000, y: 0, zoom: 1 });
    expect([zoom, left, right]).toEqual([0.5, 48, 952]);
  });

  test('never from so far off that they cannot be read: then from their beginning', () => {
    const { zoom, left, top } = seen({ x: 500, y: 900, width: 9000, height: 4000 }, { x: 0, y: 0, zoom: 1 });
    expect([zoom, left, top]).toEqual([0.36, 48, 72]);
  });

  test('nearer where nothing could be read', () => {
    expect(seen({ x: 0, y: 0, width: 600, height: 120 }, { x: 0, y: 0, zoom: 0.1 }).zoom).toBe(0.6);
  });
});

test('a camera far away from the map shows nothing of it, one at its edge does', () => {
  const box = { x: 0, y: 0, width: 2000, height: 400 };
  expect(isInSight(box, { x: 0, y: 0, zoom: 1 }, view)).toBe(true);
  expect(isInSight(box, { x: -1990, y: 590, zoom: 1 }, view)).toBe(true);
  for (const far of [
    { x: -2001, y: 0, zoom: 1 },
    { x: 1e6, y: 0, zoom: 1 },
    { x: 0, y: -401, zoom: 1 },
  ])
    expect(isInSight(box, far, view)).toBe(false);
});
