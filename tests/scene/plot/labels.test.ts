import { describe, expect, test } from 'vitest';
import { card } from '../../support/map-builder.ts';
import { flat } from '../build-scene.ts';
import { lived, moment, plot, textsOf } from './build-plot.ts';

const titled = (id: string, title: string) => card(id, { title });

describe('titles around the curves', () => {
  test('are those of moments of truth, and of what is .75 or more from zero', () => {
    const texts = textsOf(
      plot(
        lived(
          8,
          { medical: [0, 1, 0.5, -1, 0, 0, 0, 0] },
          moment('t1', 'Told'),
          titled('t2', 'Good'),
          titled('t3', 'Middling'),
          titled('t4', 'Bad'),
        ),
        { mode: 'overlay' },
      ),
    ).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['Told', 'Good', 'Bad']));
    expect(texts).not.toContain('Middling');
  });

  test('stand above where it is high and below where it is low, overlaid', () => {
    const drawn = plot(lived(4, { medical: [1, 0, 0, -1] }, titled('t1', 'Good'), titled('t4', 'Bad')), {
      mode: 'overlay',
    });
    const at = (title: string): number => textsOf(drawn).find(({ text }) => text === title)!.y;
    expect(at('Good')).toBeLessThan(drawn.frame.top);
    expect(at('Bad')).toBeGreaterThan(drawn.frame.bottom);
  });

  test('never run into each other, and moments of truth come first', () => {
    const long = 'A title of some length';
    const scores = Array.from({ length: 40 }, () => -1);
    const drawn = plot(
      lived(
        40,
        { medical: scores },
        moment('t20', 'Told'),
        ...scores.map((_, index) => titled(`t${index + 1}`, long)),
        moment('t20', 'Told'),
      ),
    );
    const labels = textsOf(drawn).filter(({ y, font }) => y > drawn.frame.bottom && font.size === 12);
    expect(labels.map(({ text }) => text)).toContain('Told');
    expect(labels.length).toBeGreaterThan(4);
    for (const [index, a] of labels.entries()) {
      for (const b of labels.slice(index + 1)) {
        if (a.y !== b.y) continue;
        const [first, second] = a.x < b.x ? [a, b] : [b, a];
        expect(first.x + first.text.length * 6).toBeLessThanOrEqual(second.x);
      }
    }
  });

  test('stay inside the axis', () => {
    const drawn = plot(
      lived(20, {}, moment('t1', 'A moment at the very beginning'), moment('t20', 'A moment at the very end')),
    );
    for (const { text, x } of textsOf(drawn).filter(({ font }) => font.size === 12 && font.weight === 600)) {
      if (text === 'A') continue;
      expect(x).toBeGreaterThanOrEqual(drawn.frame.left);
      expect(x + text.length * 6).toBeLessThanOrEqual(drawn.frame.right);
    }
  });

  test('are left out rather than a star', () => {
    const crowded = lived(
      40,
      {},
      ...Array.from({ length: 20 }, (_, index) => moment(`t${index + 1}`, 'A title too long for its place')),
    );
    const stars = flat(plot(crowded).items).filter((item) => item.kind === 'path' && item.fill === 'star');
    expect(stars).toHaveLength(20);
  });
});
