import { describe, expect, test } from 'vitest';
import { isBackLink, linksAt, standingsOf } from '#model';
import { journey, map, phase } from '../support/map-builder.ts';

const cards = phase('A', 'a b c d e');

describe('where a touchpoint stands', () => {
  const whole = map('Map', cards, journey('J', 'a > b > c'), journey('K', 'd > b'));

  test('is its step in each of its journeys', () => {
    expect(standingsOf(whole, 'b')).toMatchObject([
      { journeyId: 'J', step: 2, count: 3 },
      { journeyId: 'K', step: 2, count: 2 },
    ]);
  });

  test('is nowhere without a link, or for what is not there', () => {
    expect(standingsOf(whole, 'e')).toEqual([]);
    expect(standingsOf(whole, 'nobody')).toEqual([]);
  });
});

test('the links of a touchpoint are those that leave and those that enter it', () => {
  const whole = map('Map', cards, journey('J', 'a > b > c'), journey('K', 'b > d'));
  const ids = (links: readonly { id: string }[]): string[] => links.map(({ id }) => id);
  expect(ids(linksAt(whole, 'b').on)).toEqual(['J-b-c', 'K-b-d']);
  expect(ids(linksAt(whole, 'b').here)).toEqual(['J-a-b']);
  expect(linksAt(whole, 'e')).toEqual({ on: [], here: [] });
});

describe('a link goes back', () => {
  test.each([
    ['where it closes a loop', 'a > b > c > a', 'J-c-a', true],
    ['not where it is the way on in that loop', 'a > b > c > a', 'J-a-b', false],
    ['not where it only joins a shorter branch', 'a > b > c > d, a > d', 'J-c-d', false],
    ['also to the touchpoint just before', 'a > b, b > a', 'J-b-a', true],
  ])('%s: %s', (_, line, link, expected) => {
    const whole = map('Map', cards, journey('J', line));
    expect(isBackLink(whole, whole.links[link]!)).toBe(expected);
  });

  test('by its own journey only', () => {
    const whole = map('Map', cards, journey('J', 'a > b'), journey('K', 'b > a'));
    expect(isBackLink(whole, whole.links['K-b-a']!)).toBe(false);
  });
});
