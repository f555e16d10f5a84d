import { describe, expect, test } from 'vitest';
import { ASPECTS } from '#model';
import { ASPECT_DASHES } from '#scene';
import { card, journey, map, phase, rating } from '../../support/map-builder.ts';
import { flat } from '../build-scene.ts';
import { drawnOf, lived, moment, plot, shapesOf, textsOf } from './build-plot.ts';

const even = (count: number, score: number): number[] => Array.from({ length: count }, () => score);

describe('the axis', () => {
  const two = map('Map', phase('A', 'a1 a2 a3'), phase('B', 'b1'), journey('J', 'a1 > a2 > a3 > b1'));

  test('gives every touchpoint the same width in path order, wherever its card lies', () => {
    const { columns, frame } = plot(map('Map', phase('A', 'a b c'), card('b', { x: 900 }), journey('J', 'a > b > c')));
    const width = (frame.right - frame.left) / 3;
    expect(columns.map(({ touchpoint }) => touchpoint.id)).toEqual(['a', 'b', 'c']);
    expect(columns.map(({ x }) => x)).toEqual([0.5, 1.5, 2.5].map((at) => frame.left + at * width));
  });

  test('has phases as wide as they have stops, with their names on top and the steps’ numbers below', () => {
    const drawn = plot(two);
    expect(drawn.bands.map(({ title, from, to }) => [title, from, to])).toEqual([
      ['A', 0, 3],
      ['B', 3, 4],
    ]);
    const at = (text: string): number => textsOf(drawn).find((item) => item.text === text)!.y;
    expect(at('A')).toBeLessThan(drawn.frame.top);
    for (const number of ['1', '2', '3', '4']) expect(at(number)).toBeGreaterThan(drawn.frame.bottom);
  });

  test('comes to a phase twice where the path does', () => {
    const back = map('Map', phase('A', 'a1'), phase('B', 'b1'), journey('J', 'b1 > a1 > b2'), card('a1', {}));
    expect(plot(back).bands.map(({ title }) => title)).toEqual(['B', 'A']);
  });

  test('numbers only as many steps as stand apart', () => {
    const numbers = textsOf(plot(lived(60))).map(({ text }) => text);
    expect(numbers).toContain('1');
    expect(numbers).toContain('60');
    expect(numbers).not.toContain('59');
  });

  test('keeps the number of a step where planned ones are left out', () => {
    const planned = lived(3, {}, card('t2', { status: 'planned' }));
    expect(plot(planned, { actualOnly: true }).columns.map(({ number }) => number)).toEqual([1, 3]);
  });
});

describe('split', () => {
  const medical = lived(4, { medical: [1, -1, 0, 2] });

  test('has a lane for each aspect with its name beside it, and zero in its middle', () => {
    const { frame, ...drawn } = plot(medical);
    expect(frame.lanes.map(({ aspect }) => aspect)).toEqual(ASPECTS);
    for (const { aspect, top, height } of frame.lanes) expect(frame.yOf(aspect, 0)).toBeCloseTo(top + height / 2);
    const names = textsOf({ frame, ...drawn }).filter(({ font }) => font.size === 13);
    expect(names.map(({ text }) => text)).toEqual(['Medical', 'Psychological', 'Economic', 'Social']);
  });

  test('names the ends of the scale at each lane', () => {
    const drawn = plot(medical);
    const ends = textsOf(drawn).filter(({ text }) => text === '+2' || text === '−2');
    expect(ends).toHaveLength(2 * ASPECTS.length);
    for (const { x, anchor } of ends) expect([anchor, x < drawn.frame.left]).toEqual(['end', true]);
  });

  test('fills each curve from zero, more strongly where it is low', () => {
    const fills = flat(plot(medical).items).filter((item) => item.kind === 'group' && item.clip !== undefined);
    expect(fills.map((item) => item.kind === 'group' && item.opacity)).toEqual([0.22, 0.42]);
  });

  test('draws lines whole, for the lane tells the aspect', () => {
    expect(drawnOf(plot(lived(2, { social: [1, 1] })), 'social').lines[0]?.stroke?.dash).toEqual([]);
  });

  test('leaves marks at ±2 inside their lane', () => {
    const { frame } = plot(medical);
    for (const { aspect, top, height } of frame.lanes) {
      expect(frame.yOf(aspect, 2)).toBeGreaterThanOrEqual(top + 4);
      expect(frame.yOf(aspect, -2)).toBeLessThanOrEqual(top + height - 4);
    }
  });

  test('keeps a narrow lane with the name of an aspect that is hidden', () => {
    const drawn = plot(medical, { hidden: ['medical'] });
    expect(drawn.frame.lanes[0]).toMatchObject({ aspect: 'medical', height: 24, isHidden: true });
    expect(drawnOf(drawn, 'medical').lines.filter(({ stroke }) => stroke!.width > 2)).toEqual([]);
    expect(drawn.marks).toEqual([]);
  });
});

describe('overlaid', () => {
  test('equal scores run beside each other, 2.4 apart', () => {
    const { frame } = plot(lived(2), { mode: 'overlay' });
    const zero = frame.yOf('medical', 0) + 3.6;
    expect(ASPECTS.map((aspect) => Math.round((frame.yOf(aspect, 0) - zero) * 10) / 10)).toEqual([
      -3.6, -1.2, 1.2, 3.6,
    ]);
  });

  test('every line has its aspect’s pattern', () => {
    const all = plot(lived(2, Object.fromEntries(ASPECTS.map((aspect) => [aspect, [1, 1]]))), { mode: 'overlay' });
    for (const aspect of ASPECTS) expect(drawnOf(all, aspect).lines[0]?.stroke?.dash).toEqual(ASPECT_DASHES[aspect]);
  });

  test('a hidden aspect is not drawn', () => {
    const drawn = plot(lived(2, { medical: [1, 1] }), { mode: 'overlay', hidden: ['medical'] });
    expect(drawnOf(drawn, 'medical').lines).toEqual([]);
  });
});

describe('what is known', () => {
  test('is a full mark, what is assumed or hearsay a hollow one, on the very same line', () => {
    const drawn = plot(lived(3, { medical: [1, null, 0] }, rating('t2', 'medical', 1, { evidence: 'hearsay' })));
    const { full, hollow, lines } = drawnOf(drawn, 'medical');
    expect([shapesOf(full), shapesOf(hollow), shapesOf(lines)]).toEqual([2, 1, 1]);
  });

  test('leaves a gap where nothing is', () => {
    const gapped = plot(lived(5, { medical: [1, 1, null, 0, 1] }));
    expect(shapesOf(drawnOf(gapped, 'medical').lines)).toBe(2);
  });

  test('is seen also where both neighbours are unknown', () => {
    expect(shapesOf(drawnOf(plot(lived(3, { medical: [null, 1, null] })), 'medical').lines)).toBe(1);
  });
});

describe('where slots are narrow', () => {
  const scores = { medical: even(90, 1) };

  test('under 13 px only moments of truth have marks', () => {
    const drawn = plot(lived(90, scores, moment('t7', 'Told')));
    expect(drawn.frame.slot).toBeLessThan(13);
    expect(shapesOf(drawnOf(drawn, 'medical').full)).toBe(1);
    expect(drawn.marks).toHaveLength(90);
  });

  test('under 6 px a phase is the mean of its scores, in a band from the lowest to the highest', () => {
    const drawn = plot(lived(200, { medical: Array.from({ length: 200 }, (_, index) => (index % 2 === 0 ? 2 : -1)) }));
    expect(drawn.frame.slot).toBeLessThan(6);
    const { frame } = drawn;
    const band = flat(drawn.items).find((item) => item.kind === 'rect' && item.fill === 'medical');
    expect(band).toMatchObject({ x: frame.left, y: frame.yOf('medical', 2) - 1, height: 3 * frame.unit + 2 });
    expect(drawnOf(drawn, 'medical').lines[0]!.d).toBe(
      `M${frame.left} ${frame.yOf('medical', 0.5)}h${frame.right - frame.left}`,
    );
  });

  test('under 6 px overlaid aspects stand beside each other in their phase', () => {
    const scores = Array.from({ length: 200 }, () => 1);
    const drawn = plot(lived(200, { medical: scores, social: scores }), { mode: 'overlay' });
    const bands = flat(drawn.items).flatMap((item) =>
      item.kind === 'rect' && (item.fill === 'medical' || item.fill === 'social') ? [item] : [],
    );
    expect(bands).toHaveLength(2);
    expect(bands[0]!.x + bands[0]!.width).toBeLessThan(bands[1]!.x);
  });

  test('of a phase in which nothing is known there is no mean', () => {
    expect(drawnOf(plot(lived(200)), 'medical').lines.filter(({ stroke }) => stroke!.width > 2)).toEqual([]);
  });
});

describe('compared', () => {
  const both = lived(
    3,
    { medical: [2, 1, 0] },
    rating('t1', 'medical', 0, { perspective: 'clinical' }),
    rating('t2', 'medical', 0, { perspective: 'clinical' }),
    rating('t3', 'medical', 0, { perspective: 'clinical' }),
  );

  test('the other perspective is a thin grey line in the same lane', () => {
    const drawn = plot(both, { compared: { viewpoint: 'clinical' } });
    const grey = flat(drawn.items).filter((item) => item.kind === 'path' && item.stroke?.colour === 'inkMuted');
    expect(grey).toHaveLength(1);
  });

  test('the gap is tinted where it is 2 or more', () => {
    const tints = (of: typeof both) =>
      flat(plot(of, { compared: { viewpoint: 'clinical' } }).items).filter(
        (item) => item.kind === 'path' && item.fill === 'warning',
      ).length;
    expect(tints(both)).toBe(1);
    expect(tints(lived(2, { medical: [1, 1] }, rating('t1', 'medical', 0, { perspective: 'clinical' })))).toBe(0);
  });

  test('the stops of both paths are united, each after the one before it; what is missing is a gap', () => {
    const two = map(
      'Map',
      phase('A', 'a b c x y'),
      journey('J', 'a > b > c'),
      journey('K', 'a > x > c > y'),
      ...['a', 'b', 'c'].map((id) => rating(id, 'medical', 1)),
    );
    const drawn = plot(two, { compared: { journey: 'K' } });
    expect(drawn.columns.map(({ touchpoint, number }) => `${touchpoint.id} ${number ?? '–'}`)).toEqual([
      'a 1',
      'x –',
      'b 2',
      'c 3',
      'y –',
    ]);
    expect(shapesOf(drawnOf(drawn, 'medical').lines)).toBe(2);
  });

  test('what is planned has its place and its number beside the actual journey', () => {
    const planned = lived(3, {}, card('t2', { status: 'planned' }));
    const drawn = plot(planned, { actualOnly: true, compared: { actualOnly: false } });
    expect(drawn.columns.map(({ number, scores }) => [number, scores === null])).toEqual([
      [1, false],
      [2, true],
      [3, false],
    ]);
  });
});

test('without words the lanes run from edge to edge, with stars and nothing to read', () => {
  const drawn = plot(lived(4, { medical: [1, 1, 1, 1] }, moment('t2', 'Told')), { isWordless: true });
  expect([drawn.frame.left, drawn.frame.right]).toEqual([0, 1000]);
  expect(textsOf(drawn)).toEqual([]);
  expect(flat(drawn.items).filter((item) => item.kind === 'path' && item.fill === 'star')).toHaveLength(1);
});

test('a journey without touchpoints has lanes and no column', () => {
  const { columns, items } = plot(map('Map', phase('A'), journey('J')));
  expect(columns).toEqual([]);
  expect(JSON.stringify(items)).not.toContain('NaN');
  expect(JSON.stringify(items)).not.toContain('null');
});
