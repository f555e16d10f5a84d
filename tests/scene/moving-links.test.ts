import { expect, test } from 'vitest';
import { applyEdit, type Id, type Point } from '#model';
import { createMovingLinks, createSceneBuilder } from '#scene';
import { journey, map, phase } from '../support/map-builder.ts';
import { monospaced } from '../support/text-measure.ts';

const SAMPLE = map(
  'Stroke',
  phase('Onset', 'a b c d e', { width: 2_000 }),
  journey('Main', 'a > b > c > d > e, a > c'),
  journey('Cost', 'b > d'),
);
const NONE = new Set<Id>();
const EVERYWHERE = { x: -1e6, y: -1e6, width: 2e6, height: 2e6 };
const OPTIONS = { language: 'en', viewpoint: 'patient', activeJourney: null, hidden: NONE } as const;

/** The links that change while these cards are moved by `shift`, and the same links of the map after the drop. */
const movedBy = (ids: readonly Id[], shift: Point, hidden: ReadonlySet<Id> = NONE) => {
  const scene = createSceneBuilder(monospaced)(SAMPLE, OPTIONS);
  const shapes = createMovingLinks(SAMPLE, {
    ...scene,
    moving: new Set(ids),
    hidden,
    language: 'en',
    measure: monospaced,
  })(shift, EVERYWHERE);
  const corners = Object.fromEntries(
    ids.map((id) => [id, { x: scene.cards.get(id)!.x + shift.x, y: scene.cards.get(id)!.y + shift.y }]),
  );
  const dropped = createSceneBuilder(monospaced)(applyEdit(SAMPLE, 'moveTouchpoints', { corners }), OPTIONS);
  return { shapes, dropped: shapes.map(({ id }) => dropped.links.get(id)) };
};

test('only links between a card that moves and one that stays are drawn anew', () => {
  expect(new Set(movedBy(['b', 'c'], { x: 0, y: 200 }).shapes.map(({ id }) => id))).toEqual(
    new Set(['Main-a-b', 'Main-c-d', 'Main-a-c', 'Cost-b-d']),
  );
});

test('they are drawn as they run after the drop', () => {
  for (const shift of [
    { x: 0, y: 200 },
    { x: 496, y: 0 },
    { x: -40, y: -320 },
  ]) {
    const { shapes, dropped } = movedBy(['c'], shift);
    expect(shapes).toEqual(dropped);
  }
});

test('links at a card that stays keep their places beside one that moves', () => {
  const { shapes, dropped } = movedBy(['a', 'd'], { x: 0, y: 400 });
  expect(shapes.map(({ id }) => id)).toContain('Cost-b-d');
  expect(shapes).toEqual(dropped);
});

test('links of hidden journeys are not', () => {
  expect(movedBy(['b'], { x: 8, y: 8 }, new Set(['Main'])).shapes.map(({ id }) => id)).toEqual(['Cost-b-d']);
});

test('of the very many links of one card only those that can be seen are drawn', () => {
  const others = Array.from({ length: 200 }, (_, index) => `t${index}`);
  const star = map(
    'Star',
    phase('All', ['hub', ...others].join(' '), { width: 60_000 }),
    ...others.map((id) => journey(id, `hub > ${id}`)),
  );
  const scene = createSceneBuilder(monospaced)(star, OPTIONS);
  const draw = createMovingLinks(star, {
    ...scene,
    moving: new Set(['hub']),
    hidden: NONE,
    language: 'en',
    measure: monospaced,
  });
  const hub = scene.cards.get('hub')!;
  expect(draw({ x: 0, y: 400 }, { ...hub, width: 2_000, height: 1_000 }).length).toBeGreaterThan(3);
  expect(draw({ x: 0, y: 400 }, { x: -9_000, y: 0, width: 100, height: 100 })).toEqual([]);
});
