import { expect, test } from 'vitest';
import { ALIGNMENTS, align, distribute, type Corners } from '#layout';

const corners: Corners = { a: { x: 100, y: 40 }, b: { x: 0, y: 300 }, c: { x: 331, y: 10 } };

test.each([
  ['left', 'x', 0],
  ['right', 'x', 331],
  ['centre', 'x', 166],
  ['top', 'y', 10],
  ['bottom', 'y', 300],
  ['middle', 'y', 155],
] as const)('%s brings cards onto the line there, and leaves the other direction alone', (alignment, axis, line) => {
  const other = axis === 'x' ? 'y' : 'x';
  const after = align(corners, alignment);
  for (const id of Object.keys(corners)) {
    expect(after[id]![axis]).toBe(line);
    expect(after[id]![other]).toBe(corners[id]![other]);
  }
});

test('aligning what is aligned changes nothing', () => {
  for (const alignment of ALIGNMENTS) {
    const once = align(corners, alignment);
    expect(align(once, alignment)).toEqual(once);
  }
});

test('distributing leaves the outermost, and gives equal gaps to one unit in the order in which cards lie', () => {
  expect(distribute({ ...corners, d: { x: 90, y: 0 } }, 'horizontally')).toEqual({
    b: { x: 0, y: 300 },
    d: { x: 110, y: 0 },
    a: { x: 221, y: 40 },
    c: { x: 331, y: 10 },
  });
  expect(distribute(corners, 'vertically')).toEqual({
    c: { x: 331, y: 10 },
    a: { x: 100, y: 155 },
    b: { x: 0, y: 300 },
  });
});

test('cards on one spot stay there', () => {
  const same: Corners = { a: { x: 8, y: 8 }, b: { x: 8, y: 8 }, c: { x: 8, y: 8 } };
  expect(distribute(same, 'horizontally')).toEqual(same);
});
