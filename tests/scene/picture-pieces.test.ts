import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JourneyMap } from '#model';
import {
  ANY_ROOM,
  isLegible,
  isOpenedEverywhere,
  picturePieces,
  pixelsFor,
  roomAt,
  type Picture,
  type Room,
} from '#scene';
import { cutsOf, type Stretch } from '../../src/scene/cuts.ts';
import { card, journey, map, phase } from '../support/map-builder.ts';
import { monospaced } from '../support/text-measure.ts';
import { PICTURE, SIGNS, paint, sceneOf, textsIn } from './build-scene.ts';

/** So many steps in a row through so many phases. */
function long(count: number, phases: number): JourneyMap {
  const ids = Array.from({ length: count }, (_, index) => `t${index}`);
  const each = Math.ceil(count / phases);
  return map(
    'Long',
    ...Array.from({ length: phases }, (_, index) =>
      phase(`P${index}`, ids.slice(index * each, (index + 1) * each).join(' ')),
    ),
    journey('J', ids.join(' > ')),
  );
}

const piecesOf = (of: JourneyMap, room: Room): Picture[] =>
  picturePieces(of, sceneOf(of), { ...PICTURE, room, pageOf: (page, pages) => `${page} of ${pages}` }, monospaced);

const titlesIn = (picture: Picture): string[] => textsIn(picture.items).filter((text) => /^t\d+$/.test(text));

describe('cuts', () => {
  const stretches = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 9_000 }), fc.integer({ min: 1, max: 400 })))
    .map((all) => all.map(([from, length]): Stretch => [from, from + length]));

  test('join without a gap, and no part is longer than it may be', () => {
    fc.assert(
      fc.property(stretches, fc.array(fc.integer({ min: 0, max: 9_000 })), (taken, borders) => {
        const parts = cutsOf({ whole: [0, 9_400], most: 1_000, borders, taken });
        expect(parts[0]![0]).toBe(0);
        expect(parts.at(-1)![1]).toBe(9_400);
        parts.slice(1).forEach(([from], index) => expect(from).toBe(parts[index]![1]));
        for (const [from, to] of parts) {
          expect(to).toBeGreaterThan(from);
          expect(to - from).toBeLessThanOrEqual(1_000);
        }
      }),
    );
  });

  test('go between what is taken, at a border where there is one', () => {
    const taken: Stretch[] = [
      [0, 400],
      [450, 850],
      [900, 1_300],
    ];
    expect(cutsOf({ whole: [0, 1_300], most: 900, borders: [], taken })[0]).toEqual([0, 425]);
    expect(cutsOf({ whole: [0, 1_300], most: 900, borders: [870], taken })[0]).toEqual([0, 870]);
  });
});

describe('a picture that is too wide', () => {
  const whole = paint(long(60, 6));
  const pieces = piecesOf(long(60, 6), { width: whole.width / 2.5, height: whole.height * 1.2 });

  test('becomes several that fit, and holds every touchpoint once', () => {
    expect(pieces.length).toBeGreaterThan(2);
    for (const { width } of pieces) expect(width).toBeLessThanOrEqual(whole.width / 2.5);
    expect(pieces.flatMap(titlesIn).toSorted()).toEqual(titlesIn(whole).toSorted());
  });

  test('says in each which part of it it is, and has its phases and its legend alone', () => {
    const texts = pieces.map(({ items }) => textsIn(items));
    texts.forEach((own, index) => {
      expect(own).toContain('Long');
      expect(own).toContain(`${index + 1} of ${pieces.length}`);
      expect(own).toContain('J');
    });
    expect(texts[0]).toContain('P0');
    expect(texts[0]).not.toContain('P5');
  });

  test('names in a part only what is in it', () => {
    const marked = map(
      'Long',
      phase('A', Array.from({ length: 20 }, (_, index) => `t${index}`).join(' ')),
      phase('B', 'last'),
      card('last', { moment: true }),
    );
    const wide = paint(marked);
    const parts = piecesOf(marked, { width: wide.width / 2, height: wide.height * 1.2 });
    const naming = parts.map(({ items }) => textsIn(items).includes(SIGNS.moment));
    expect(naming).toEqual([...naming.slice(1).map(() => false), true]);
  });

  test('of a part that is too high is cut across too', () => {
    const column = map(
      'Map',
      phase('A', 'a b c d'),
      ...['a', 'b', 'c', 'd'].map((id, row) => card(id, { y: row * 900 })),
    );
    const parts = piecesOf(column, { width: 9_000, height: 1_500 });
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.flatMap(({ items }) => textsIn(items)).filter((text) => /^[abcd]$/.test(text))).toHaveLength(4);
  });

  test('is one where it fits', () => {
    expect(piecesOf(long(4, 2), ANY_ROOM)).toEqual([paint(long(4, 2))]);
  });
});

test.each([
  [1, 60],
  [2, 120],
  [3, 300],
])('at %i×, parts of %i touchpoints are opened everywhere', (scale, count) => {
  const of = long(count, 8);
  const whole = paint(of);
  for (const part of piecesOf(of, roomAt(scale, whole))) expect(isOpenedEverywhere(pixelsFor(part, scale))).toBe(true);
});

test('titles can be read from 9 pixels on', () => {
  expect([0.2, 0.64, 0.65, 1].map((scale) => isLegible({ scale }))).toEqual([false, false, true, true]);
});
