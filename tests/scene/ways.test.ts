import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readMermaid, templateToMap } from '#format';
import { templates } from '#knowledge';
import { tidy } from '#layout';
import { applyEdit, positionOf, type JourneyMap } from '#model';
import { createSceneBuilder, type LinkShape, type Way } from '#scene';
import { hasSharedData, readContext, sharedData, sound } from '../format/support.ts';
import { branchingMap } from '../support/branching-map.ts';
import { card, journey, label, map, phase } from '../support/map-builder.ts';
import { monospaced } from '../support/text-measure.ts';
import { OPTIONS, sceneOf } from './build-scene.ts';
import { coveredCards, crossingsIn, labelsBehindCards, linksBehindCards } from './disorder.ts';

const tidied = (before: JourneyMap): JourneyMap => applyEdit(before, 'arrangeTouchpoints', tidy(before));

const expectClear = (now: JourneyMap): void => {
  const scene = sceneOf(now);
  expect(linksBehindCards(scene)).toEqual([]);
  expect(labelsBehindCards(scene)).toEqual([]);
  expect(coveredCards(scene)).toEqual([]);
};

const mermaid = hasSharedData ? readdirSync(join(sharedData, 'mermaid')) : [];

describe('behind no card run', () => {
  test.each(templates.flatMap((template) => (['ja', 'en'] as const).map((language) => [template, language] as const)))(
    'the links of the template $id in $1',
    (template, language) => {
      const made = templateToMap(template, language, readContext());
      expectClear(made);
      expect(crossingsIn(sceneOf(made))).toBeLessThanOrEqual(3);
    },
  );

  test.skipIf(!hasSharedData).each(mermaid)('those of %s, as it is read and tidied up', (file) => {
    const { map: read } = sound(readMermaid(readFileSync(join(sharedData, 'mermaid', file), 'utf8'), readContext()));
    expectClear(read);
    expectClear(tidied(read));
  });

  test('those of journeys with branches and relapses, tidied up', () => {
    for (let seed = 1; seed <= 8; seed++) expectClear(tidied(branchingMap({ touchpoints: 60, seed })));
  });
});

/** Four columns of three, the first two in one phase. */
const grid = (...links: string[]): JourneyMap =>
  map(
    'Map',
    phase('A', 'a1 a2 a3 b1 b2 b3', { width: 480 }),
    phase('B', 'c1 c2 c3', { width: 240 }),
    phase('C', 'd1 d2 d3', { width: 240 }),
    ...['a', 'b', 'c', 'd'].flatMap((column) =>
      [1, 2, 3].map((row) => card(`${column}${row}`, { x: column === 'b' ? 264 : 24, y: 24 + (row - 1) * 148 })),
    ),
    ...links.map((steps, index) => journey(`J${index}`, steps)),
  );

const wayIn = (now: JourneyMap, id: string): Way => sceneOf(now).links.get(id)!.way;
const corners = (way: Way): [number, number][] => way.map(({ x, y }) => [x, y]);

describe('a link', () => {
  test('to the next row runs straight down', () => {
    expect(corners(wayIn(grid('a1 > a2'), 'J0-a1-a2'))).toEqual([
      [120, 144],
      [120, 172],
    ]);
  });

  test('that skips rows runs left of its column', () => {
    expect(corners(wayIn(grid('b1 > b3'), 'J0-b1-b3'))).toEqual([
      [264, 84],
      [252, 84],
      [252, 380],
      [264, 380],
    ]);
  });

  test('to the next column, or phase, leaves at the right and arrives at the left', () => {
    for (const [from, to, x] of [
      ['a3', 'b1', 240],
      ['b3', 'c1', 480],
    ] as const)
      expect(corners(wayIn(grid(`${from} > ${to}`), `J0-${from}-${to}`))).toEqual([
        [x - 24, 380],
        [x, 380],
        [x, 84],
        [x + 24, 84],
      ]);
  });

  test('across a whole phase runs along the gap between rows', () => {
    const levels = corners(wayIn(grid('b3 > d2'), 'J0-b3-d2')).map(([, y]) => y);
    expect(levels).toEqual([380, 380, 306, 306, 232, 232]);
  });

  test('that leads back returns left of its column, and straight down runs the one that it closes the loop of', () => {
    const now = grid('b1 > b2 > b3 > b1');
    expect(sceneOf(now).links.get('J0-b3-b1')).toMatchObject({ isBack: true });
    expect(corners(wayIn(now, 'J0-b3-b1')).map(([x]) => x)).toEqual([264, 254, 254, 264]);
  });

  test('shares a step with that of another journey, 7 units to either side', () => {
    const now = grid('a1 > a2', 'a1 > a2');
    expect(['J0', 'J1'].map((id) => corners(wayIn(now, `${id}-a1-a2`)).map(([x]) => x))).toEqual([
      [113, 113],
      [127, 127],
    ]);
  });

  test('keeps to a lane of its journey in a gap that both go up, or down', () => {
    for (const steps of ['a3 > b1', 'a1 > b3']) {
      const scene = sceneOf(grid(steps, steps, steps));
      const id = steps.replace(' > ', '-');
      const lanes = ['J0', 'J1', 'J2'].map((journeyId) => scene.links.get(`${journeyId}-${id}`)!.way[1]!.x);
      expect(new Set(lanes).size).toBe(3);
      for (const lane of lanes) expect(Math.abs(lane - 240)).toBeLessThanOrEqual(12);
    }
  });

  test('runs straight between sides that are nearly in line', () => {
    const stairs = map('Map', phase('A', 'a b'), card('b', { x: 48, y: 168 }), journey('J', 'a > b'));
    const [start, end, ...more] = wayIn(stairs, 'J-a-b');
    expect(more).toEqual([]);
    expect(start!.x).toBe(end!.x);
  });

  test('finds its way through cards in stairs, up from the last of a column to the first of the next', () => {
    const ids = 'abcdefghijkl'.split('');
    const stairs = map(
      'Map',
      phase('A', ids.join(' '), { width: 900 }),
      journey('J', ids.join(' > ')),
      ...ids.map((id, index) => {
        const row = index % 6;
        return card(id, { x: 24 + Math.floor(index / 6) * 248 + row * 24, y: 24 + row * 168 });
      }),
    );
    expect(linksBehindCards(sceneOf(stairs))).toEqual([]);
  });

  test('goes around what has been put in its way, and back when it is free', () => {
    const build = createSceneBuilder(monospaced);
    const way = (now: JourneyMap): LinkShape => build(now, OPTIONS).links.get('J0-a1-a2')!;
    const blocked = applyEdit(grid('a1 > a2'), 'moveTouchpoints', { corners: { a2: { x: 24, y: 640 } } });
    const before = way(blocked);
    expect(before.way).toHaveLength(4);
    expect(linksBehindCards(sceneOf(blocked))).toEqual([]);
    const freed = applyEdit(blocked, 'moveTouchpoints', { corners: { a3: { x: 24, y: 900 } } });
    expect(way(freed).way).toHaveLength(2);
    expect(way(blocked)).toEqual(before);
  });
});

describe('a label', () => {
  test.each([
    ['b1 > b2', 'b1-b2'],
    ['a3 > b1', 'a3-b1'],
    ['b1 > b3', 'b1-b3'],
    ['b3 > d2', 'b3-d2'],
  ])('of the link %s lies on no card', (steps, id) => {
    const now = label(`J0-${id}`, 'referred by the family doctor')(grid(steps));
    const scene = sceneOf(now);
    expect(labelsBehindCards(scene)).toEqual([]);
    expect(scene.links.get(`J0-${id}`)!.label!.lines.length).toBeGreaterThan(0);
    expect(positionOf(now, now.touchpoints['b1']!)).toEqual({ x: 264, y: 24 });
  });
});
