import { describe, expect, test } from 'vitest';
import { CARD, type Id } from '#model';
import { createSceneBuilder } from '#scene';
import { beginMove, type Aim } from '../../src/canvas/gestures/begin-move.ts';
import { card, journey, map, phase } from '../support/map-builder.ts';
import { monospaced } from '../support/text-measure.ts';

const SAMPLE = map(
  'Map',
  phase('A', 'a b c d', { width: 2_000 }),
  card('b', { x: 800 }),
  card('c', { x: 24, y: 400 }),
  card('d', { x: 320, y: 400 }),
  journey('Main', 'a > b, c > d'),
);
const SCENE = createSceneBuilder(monospaced)(SAMPLE, {
  language: 'en',
  viewpoint: 'patient',
  activeJourney: null,
  hidden: new Set(),
});
const PLAIN: Aim = {
  shift: { x: 0, y: 0 },
  isFree: false,
  isCopy: false,
  view: { x: 0, y: 0, width: 1_400, height: 900 },
  zoom: 1,
};

const held = (ids: readonly Id[] | null) =>
  beginMove({ map: SAMPLE, scene: SCENE, ids, hidden: new Set(), language: 'en', measure: monospaced });
/** The shift that brings a card's middle to a point. */
const middleTo = (id: Id, x: number, y: number) => ({
  x: x - CARD.width / 2 - SCENE.cards.get(id)!.x,
  y: y - CARD.height / 2 - SCENE.cards.get(id)!.y,
});
const [start, end] = [216, 800];
/** Half way between the cards a and b. */
const half = { x: (start + end) / 2, y: 60 };

describe('a card whose middle is on a link', () => {
  test('goes into it, and its links are shown as they will be', () => {
    const { insertion, links, guides } = held(['c'])({ ...PLAIN, shift: middleTo('c', half.x, half.y + 4) });
    expect(insertion?.link).toBe('Main-a-b');
    expect(new Set(links.map(({ source, target }) => `${source} > ${target}`))).toEqual(
      new Set(['c > d', 'a > c', 'c > b']),
    );
    expect(guides.lines).toEqual([]);
  });

  test('does not where it is only near, at the ends, its own link, one of several, or a copy', () => {
    const at = (shift: { x: number; y: number }, aim: Partial<Aim> = {}, ids = ['c']) =>
      held(ids)({ ...PLAIN, ...aim, shift }).insertion;
    expect(at(middleTo('c', half.x, half.y + 14))).toBeNull();
    expect(at(middleTo('c', start + 20, half.y))).toBeNull();
    // Between c and d another card would go into their link.
    expect(at(middleTo('a', 268, 460), {}, ['a'])?.link).toBe('Main-c-d');
    expect(at(middleTo('c', 268, 460))).toBeNull();
    expect(at(middleTo('c', half.x, half.y), { isCopy: true })).toBeNull();
    expect(at(middleTo('c', half.x, half.y), {}, ['c', 'd'])).toBeNull();
  });

  test('lands where it is held, or nearby where it would cover another', () => {
    const free = held(['c'])({ ...PLAIN, shift: middleTo('c', half.x, half.y), isFree: true });
    expect(free.insertion?.landing).toEqual({ x: 412, y: 0 });
    const tight = held(['c'])({ ...PLAIN, shift: middleTo('c', start + 100, half.y), isFree: true }).insertion!.landing;
    const isFree = ['a', 'b', 'd'].every((id) => {
      const { x, y } = SCENE.cards.get(id)!;
      return Math.abs(x - tight.x) >= CARD.width || Math.abs(y - tight.y) >= CARD.height;
    });
    expect(isFree, `${tight.x}, ${tight.y}`).toBe(true);
  });
});

test('a new card goes into a link alike, and the phase under it is the one it comes into', () => {
  const { added, insertion, links, phase: under } = held(null)({ ...PLAIN, shift: { x: half.x - 96, y: 0 } });
  expect(added).toEqual({ x: 412, y: 0 });
  expect(insertion?.link).toBe('Main-a-b');
  expect(links).toHaveLength(2);
  expect(under).toBe('A');
});

test('with Ctrl held nothing pulls, and positions are whole units', () => {
  const { shift, guides } = held(['d'])({ ...PLAIN, shift: { x: 3.4, y: 101.7 }, isFree: true });
  expect(shift).toEqual({ x: 3, y: 102 });
  expect([...guides.lines, ...guides.gaps]).toEqual([]);
});

test('a copy lines up with its original, which moves no link', () => {
  const aim = { ...PLAIN, shift: { x: 5, y: 200 }, isCopy: true };
  const { shift, links } = held(['d'])(aim);
  expect(shift).toEqual({ x: 0, y: 200 });
  expect(links).toEqual([]);
});

test('several cards keep their places to each other', () => {
  const { shift, ids, links } = held(['d', 'c'])({ ...PLAIN, shift: { x: 403, y: 203 } });
  expect([...ids]).toEqual(['d', 'c']);
  expect([shift.x % 4, shift.y % 4]).toEqual([0, 0]);
  expect(links, 'both ends of their link move').toEqual([]);
});
