import { expect, test } from 'vitest';
import { withFoot, type Picture } from '#scene';
import { monospaced } from '../support/text-measure.ts';

const picture: Picture = { width: 400, height: 300, background: 'paper', items: [] };

test('a text stands under all that is on a picture, in as many lines as it takes', () => {
  const made = withFoot(picture, ['Declared interests: '.repeat(6)], monospaced);
  const lines = made.items.filter((item) => item.kind === 'text');
  expect(lines.length).toBeGreaterThan(1);
  for (const { y } of lines) {
    expect(y).toBeGreaterThan(picture.height - 32);
    expect(y).toBeLessThan(made.height);
  }
});

test('without a text the picture stays the very same', () => {
  expect(withFoot(picture, [], monospaced)).toBe(picture);
});

test('of several texts it is the longest that has room; the last is cut off where none has', () => {
  const shownOf = (...texts: readonly string[]): string =>
    withFoot(picture, texts, monospaced)
      .items.flatMap((item) => (item.kind === 'text' ? item.text : []))
      .join(' ');
  const long = 'Nurse (Goods); '.repeat(60);
  expect(shownOf(long, 'Nurse (Goods); and 59 more', 'short')).toBe('Nurse (Goods); and 59 more');
  expect(shownOf(long)).toMatch(/^Nurse .*…$/);
});
