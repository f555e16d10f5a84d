import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdit, linksByJourney, pathOf, placesOnPath, tableOf, touchpointsInPlace, type JourneyMap } from '#model';
import { card, journey, map, phase } from '../support/map-builder.ts';
import { randomMap } from './random-edit.ts';

const cards = phase('A', 'a b c d e f');
const path = (whole: JourneyMap): string =>
  pathOf(whole, 'J')
    .map(({ id }) => id)
    .join(' ');

describe('a path', () => {
  test.each([
    ['follows a line', 'a > b > c', 'a b c'],
    ['follows it backwards through the map too', 'c > b > a', 'c b a'],
    ['goes breadth-first through branches, from left to right', 'a > c > e, a > b > d', 'a b c d e'],
    ['joins branches once', 'a > b > d, a > c > d > e', 'a b c d e'],
    ['takes a touchpoint where it comes first', 'a > b > c > d, a > d', 'a b d c'],
    ['passes a loop back, which is a relapse, once', 'a > b > c, c > b, c > d', 'a b c d'],
    ['begins a loop without an entry at its leftmost touchpoint', 'c > d, d > b, b > c', 'b c d'],
    ['begins at every entry, from left to right', 'b > d, a > c', 'a b c d'],
    ['takes a loop apart from the rest after the rest', 'a > b, b > a, e > f', 'e f a b'],
    ['is empty without links', '', ''],
  ])('%s: %s', (_, line, expected) => {
    expect(path(map('Map', cards, journey('J', line)))).toBe(expected);
  });

  test('ties are broken by phase, then x, then y, then id', () => {
    const tied = map(
      'Map',
      phase('A', 'a y x'),
      phase('B', 'b c'),
      card('c', { x: 24, y: -8 }),
      card('b', { x: 24 }),
      card('x', { x: 272 }),
      card('y', { x: 272 }),
      journey('J', 'a > b, a > c, a > y, a > x'),
    );
    expect(path(tied)).toBe('a x y c b');
  });

  test('goes by the links of its own journey only', () => {
    expect(path(map('Map', cards, journey('J', 'a > b'), journey('K', 'b > c')))).toBe('a b');
  });

  test('of a journey that is not there is empty', () => {
    expect(pathOf(map('Map', cards, journey('J', 'a > b')), 'Z')).toEqual([]);
  });

  test('names every touchpoint of the journey once, however its links are listed', () => {
    fc.assert(
      fc.property(randomMap(), fc.nat(), (whole, turn) => {
        const links = Object.values(whole.links);
        const turned = {
          ...whole,
          links: tableOf([...links.slice(turn % (links.length + 1)), ...links.slice(0, turn % (links.length + 1))]),
        };
        for (const id of Object.keys(whole.journeys)) {
          const ids = pathOf(whole, id).map((touchpoint) => touchpoint.id);
          const members = new Set(
            links.filter(({ journeyId }) => journeyId === id).flatMap(({ source, target }) => [source, target]),
          );
          expect(ids.toSorted()).toEqual([...members].toSorted());
          expect(pathOf(turned, id).map((touchpoint) => touchpoint.id)).toEqual(ids);
        }
      }),
    );
  });
});

test('touchpoints in place go from left to right, then top to bottom', () => {
  const mixed = map(
    'Map',
    phase('A', 'a b c'),
    phase('B', 'd'),
    card('a', { x: 272, y: 8 }),
    card('b', { x: 272 }),
    card('c', { x: 0 }),
  );
  expect(touchpointsInPlace(mixed).map(({ id }) => id)).toEqual(['c', 'b', 'a', 'd']);
});

test('links are grouped by journey, once for the same table', () => {
  const whole = map('Map', cards, journey('J', 'a > b > c'), journey('K', 'a > b'), journey('L'));
  const groups = linksByJourney(whole);
  expect([...groups].map(([id, links]) => [id, links.length])).toEqual([
    ['J', 2],
    ['K', 1],
  ]);
  expect(linksByJourney({ links: whole.links })).toBe(groups);
});

test('a card that is moved leaves the places of a path the very same, unless it passes one between which its place decides', () => {
  const before = map('Map', phase('A', 'a b c d'), journey('J', 'a > b, a > c, c > d'));
  const to = (x: number, y: number): JourneyMap => applyEdit(before, 'moveTouchpoints', { corners: { b: { x, y } } });
  const places = placesOnPath(before, 'J');
  const { b, d } = before.touchpoints;
  expect(placesOnPath(to(b!.x + 1, b!.y + 99), 'J')).toBe(places);
  const past = to(d!.x + 999, d!.y);
  expect(
    pathOf(past, 'J')
      .map(({ id }) => id)
      .join(' '),
  ).toBe('a c b d');
  expect(pathOf(past, 'J').find(({ id }) => id === 'b')).toBe(past.touchpoints['b']);
});
