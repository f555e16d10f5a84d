import { describe, expect, test } from 'vitest';
import type { JourneyMap } from '#model';
import { isOpenedEverywhere, pixelsFor, type Item, type Picture } from '#scene';
import { card, journey, label, map, phase, rating } from '../support/map-builder.ts';
import { SIGNS, flat, paint, sceneOf, textsIn } from './build-scene.ts';

const stroke = map(
  'Stroke and what follows',
  phase('Onset', 't1 t2'),
  phase('Acute care', 't3'),
  phase('Home', 't4'),
  journey('Main line', 't1 > t2 > t3 > t4'),
  journey('Family', 't1 > t3', { aspects: ['psychological', 'social'] }),
  label('Main line-t1-t2', 'by ambulance'),
);

const groupsOf = ({ items }: Picture): Item[] => flat(items).filter(({ kind }) => kind === 'group');

describe('a picture of the whole map', () => {
  test('shows every phase, card and label, under the title', () => {
    const texts = textsIn(paint(stroke).items);
    expect(texts).toEqual(
      expect.arrayContaining([
        'Stroke and what follows',
        'Onset',
        'Acute care',
        'Home',
        't1',
        't2',
        't3',
        't4',
        'by ambulance',
      ]),
    );
    expect(texts[0]).toBe('Stroke and what follows');
  });

  test('is as wide as its phases and a margin', () => {
    expect(paint(stroke).width).toBe(sceneOf(stroke).spans.at(-1)!.right + 64);
  });

  test('of an empty map shows its phases', () => {
    const empty = paint(map('Map', phase('A'), phase('B')));
    expect(textsIn(empty.items)).toEqual(expect.arrayContaining(['Map', 'A', 'B']));
    expect(empty.height).toBeGreaterThan(200);
  });

  test('holds cards left of, above and below everything else', () => {
    const far = map('Map', phase('A', 't1 t2'), journey('J', 't1 > t2'));
    const stretched = {
      ...far,
      touchpoints: {
        ...far.touchpoints,
        t1: { ...far.touchpoints['t1']!, y: -5_000 },
        t2: { ...far.touchpoints['t2']!, y: 5_000 },
      },
    };
    expect(paint(stretched).height).toBeGreaterThan(10_000);
  });
});

test('a link that swings out left of the first phase is not cut off', () => {
  const column = map(
    'Map',
    phase('A', 't1 t2 t3'),
    card('t1', { x: 8 }),
    card('t2', { x: 0, y: 168 }),
    card('t3', { x: 0, y: 336 }),
    journey('J', 't1 > t3'),
  );
  const { spans, bounds } = sceneOf(column);
  expect(bounds!.x).toBeLessThan(0);
  expect(paint(column).width).toBe(spans.at(-1)!.right - bounds!.x + 64);
});

describe('the title', () => {
  test('is left out where it is not asked for, and makes room', () => {
    const [withTitle, without] = [paint(stroke), paint(stroke, { title: false })];
    expect(textsIn(without.items)).not.toContain('Stroke and what follows');
    expect(without.height).toBeLessThan(withTitle.height);
  });

  test('has theme and date under it', () => {
    const themed = { ...stroke, info: { ...stroke.info, theme: 'Neurology' } };
    expect(textsIn(paint(themed, { subtitle: '22 Nov 2026' }).items)).toContain('Neurology · 22 Nov 2026');
  });

  test('that is long is wrapped to the picture’s width', () => {
    const long = { ...stroke, info: { ...stroke.info, title: 'A title of very many words '.repeat(7).trim() } };
    expect(textsIn(paint(long).items).slice(0, 2).join('')).toMatch(/^A title.*…$/);
  });
});

describe('the legend', () => {
  test('names the journeys and the aspects that are drawn, and no others', () => {
    expect(textsIn(paint(stroke).items).slice(-5)).toEqual([
      'Main line',
      'Family',
      'Medical',
      'Psychological',
      'Social',
    ]);
    expect(textsIn(paint(stroke, { language: 'ja' }).items).slice(-3)).toEqual(['医療', '心理', '社会']);
  });

  test('names an aspect that is rated alone', () => {
    const rated = map('Map', phase('A', 't1'), rating('t1', 'economic', 1, { evidence: 'survey' }));
    expect(textsIn(paint(rated).items).at(-1)).toBe('Economic');
  });

  test.each([
    ['moment', card('t1', { moment: true })],
    ['planned', card('t1', { status: 'planned' })],
    ['stage', card('t1', { stage: 'action' })],
    ['guess', rating('t1', 'medical', 1)],
    ['back', journey('Back', 't1 > t2 > t1')],
  ])('names what %s means only where it is', (sign, part) => {
    const plain = [phase('A', 't1 t2'), card('t1', {}), rating('t2', 'medical', 1, { evidence: 'survey' })];
    const signs = (of: JourneyMap): string[] =>
      textsIn(paint(of).items).filter((text) => Object.values(SIGNS).includes(text));
    expect(signs(map('Map', ...plain))).toEqual([]);
    expect(signs(map('Map', ...plain, part))).toEqual([sign]);
  });

  test('is left out where it is not asked for', () => {
    const without = paint(stroke, { legend: null });
    expect(textsIn(without.items)).not.toContain('Social');
    expect(without.height).toBeLessThan(paint(stroke).height);
  });

  test('names only journeys that are drawn', () => {
    expect(textsIn(paint(stroke, { only: new Set(['t1', 't2']) }).items)).not.toContain('Family');
    const unlinked = map('Map', phase('A', 't1 t2'), journey('J', 't1 > t2'), journey('Unused'));
    expect(textsIn(paint(unlinked).items)).not.toContain('Unused');
  });
});

describe('a picture of the selection', () => {
  test('shows only its cards and the links between them', () => {
    const texts = textsIn(paint(stroke, { only: new Set(['t2', 't3']), legend: null, title: false }).items);
    expect(texts).toEqual(expect.arrayContaining(['t2', 't3']));
    expect(texts).not.toContain('t1');
    expect(texts).not.toContain('by ambulance');
  });

  test('is as large as it needs to be, in the phases that it touches', () => {
    const part = paint(stroke, { only: new Set(['t3']), legend: null, title: false });
    expect(part.width).toBe(192 + 2 * 24 + 64);
    expect(textsIn(part.items)).toEqual(['Acute care', 't3']);
  });

  test('shows no name in a strip of a phase that has no room for one', () => {
    // t3 lies at the very left of its phase, so that a strip of the phase before it shows.
    const left = { ...stroke, touchpoints: { ...stroke.touchpoints, t3: { ...stroke.touchpoints['t3']!, x: 0 } } };
    expect(textsIn(paint(left, { only: new Set(['t3']), legend: null, title: false }).items)).toEqual([
      'Acute care',
      't3',
    ]);
  });

  test('of nothing is the whole map', () => {
    expect(paint(stroke, { only: new Set() }).width).toBe(paint(stroke).width);
  });
});

describe('journeys', () => {
  test('that are dimmed are drawn faintly, cards never', () => {
    const faint = groupsOf(paint(stroke, { dimmed: new Set(['Family']) })).filter(
      (item) => item.kind === 'group' && (item.opacity ?? 1) < 1,
    );
    expect(faint).toHaveLength(1);
  });

  test('the active one is drawn on top of the others, and links with labels on top of all', () => {
    const order = (activeJourney: string): string[] =>
      groupsOf(paint(stroke, { activeJourney, legend: null })).flatMap((group) => {
        const colours =
          group.kind === 'group' && group.items.length > 1
            ? group.items.flatMap((item) => (item.kind === 'path' && item.stroke ? item.stroke.colour : []))
            : [];
        return colours.includes('psychological') ? ['Family'] : colours.includes('medical') ? ['Main line'] : [];
      });
    expect(order('Family')).toEqual(['Main line', 'Main line', 'Family', 'Main line']);
    expect(order('Main line')).toEqual(['Family', 'Main line', 'Main line', 'Main line']);
  });
});

describe('pixels', () => {
  const picture = (width: number, height: number): Picture => ({ width, height, background: 'paper', items: [] });

  test('are as many as were asked for, at least one', () => {
    expect(pixelsFor(picture(1_000, 500), 2)).toEqual({ scale: 2, width: 2_000, height: 1_000 });
    expect(pixelsFor(picture(100_000, 0.1), 3)).toEqual({ scale: 3, width: 300_000, height: 1 });
  });

  test.each([
    [8_000, 100, true],
    [20_000, 100, false],
    [100, 40_000, false],
    [12_000, 12_000, false],
  ])('of a picture of %i × %i at twice its size are opened everywhere: %o', (width, height, expected) => {
    expect(isOpenedEverywhere(pixelsFor(picture(width, height), 2))).toBe(expected);
  });
});
