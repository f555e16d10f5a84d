import { describe, expect, test } from 'vitest';
import {
  applyEdit,
  changedRows,
  diff,
  idsInPlace,
  keptUp,
  linksAt,
  linksByJourney,
  pathOf,
  placesOnPath,
  ratingsByTouchpoint,
  standingsOf,
  touchpointsInPlace,
  type EditArgs,
  type EditName,
  type JourneyMap,
} from '#model';
import { branchingMap } from '../support/branching-map.ts';
import { expectKeptUp } from '../support/kept-up.ts';
import { card, journey, map, phase, rating } from '../support/map-builder.ts';
import { watchedMap } from '../support/watched-map.ts';

const small = map('Map', phase('A', 'a b'), phase('B', 'c'), journey('J', 'a > b > c'));
const renamed = (before: JourneyMap, id: string): JourneyMap =>
  applyEdit(before, 'editTouchpoints', { ids: [id], fields: { title: 'New' } });

describe('changed rows', () => {
  test('are looked for once, be it for the change or for what is derived', () => {
    const after = renamed(small, 'a');
    const change = diff(small, after);
    expect(changedRows(small.touchpoints, after.touchpoints)).toBe(change?.touchpoints);
    expect(Object.keys(change?.touchpoints ?? {})).toEqual(['a']);
  });

  test('are known to who renames or removes: no other row is compared', () => {
    const { map: large, walksOf } = watchedMap(small);
    for (const edit of [
      () => applyEdit(large, 'editTouchpoints', { ids: ['a'], fields: { title: 'New' } }),
      () => applyEdit(large, 'removeLinks', { ids: Object.keys(small.links) }),
    ]) {
      const after = edit();
      expect(walksOf(() => diff(large, after))).toEqual([]);
    }
  });

  test('of a table with itself are none', () => {
    expect(changedRows(small.links, small.links)).toEqual({});
  });
});

describe('a kept value', () => {
  const counted = () => {
    const calls: string[] = [];
    const titles = keptUp<'touchpoints', ReadonlyMap<string, string>>(['touchpoints'], {
      fresh: ({ touchpoints }) => {
        calls.push('fresh');
        return new Map(Object.values(touchpoints).map(({ id, title }) => [id, title]));
      },
      update: (before, _, { touchpoints }) => {
        calls.push(`update ${Object.keys(touchpoints).join()}`);
        return new Map([
          ...before,
          ...Object.values(touchpoints).map(({ after }) => [after!.id, after!.title] as const),
        ]);
      },
    });
    return { calls, titles };
  };

  test('is brought up to date from the rows that changed', () => {
    const { calls, titles } = counted();
    titles(small);
    expect(titles(renamed(small, 'b')).get('b')).toBe('New');
    expect(calls).toEqual(['fresh', 'update b']);
  });

  test('is the very same while the tables that it reads are', () => {
    const { calls, titles } = counted();
    const first = titles(small);
    expect(titles(applyEdit(small, 'setInfo', { title: 'Other' }))).toBe(first);
    expect(titles(rating('a', 'social', 1)(small))).toBe(first);
    expect(calls).toEqual(['fresh']);
  });

  test('is derived anew for another map', () => {
    const { calls, titles } = counted();
    titles(small);
    titles(branchingMap({ touchpoints: 300 }));
    expect(calls).toEqual(['fresh', 'fresh']);
  });
});

test('after any edits all that is kept is what it would be without having known the map before', () => {
  const ofJourneys =
    (derive: (whole: JourneyMap, id: string) => unknown) =>
    (whole: JourneyMap): unknown =>
      Object.keys(whole.journeys).map((id) => derive(whole, id));
  const ofTouchpoints =
    (derive: (whole: JourneyMap, id: string) => unknown) =>
    (whole: JourneyMap): unknown =>
      Object.keys(whole.touchpoints).map((id) => derive(whole, id));
  const sorted = (rows: readonly { id: string }[] = []) => rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  expectKeptUp({
    links: ofJourneys((whole, id) => sorted(linksByJourney(whole).get(id))),
    ratings: ofTouchpoints((whole, id) => sorted(ratingsByTouchpoint(whole).get(id))),
    leaving: ofTouchpoints((whole, id) => sorted(linksAt(whole, id).on)),
    entering: ofTouchpoints((whole, id) => sorted(linksAt(whole, id).here)),
    inPlace: idsInPlace,
    fromLeftToRight: touchpointsInPlace,
    paths: ofJourneys(pathOf),
    placesOnPaths: ofJourneys(placesOnPath),
    standings: ofTouchpoints(standingsOf),
  });
});

describe('at 5,000 touchpoints', () => {
  const large = watchedMap(
    map(
      'Large',
      (empty) => ({ ...branchingMap({ touchpoints: 5_000 }), ratings: empty.ratings }),
      rating('t9', 'social', 1),
    ),
  );
  const deriveAll = (whole: JourneyMap): void => {
    linksByJourney(whole);
    ratingsByTouchpoint(whole);
    idsInPlace(whole);
    for (const id of Object.keys(whole.journeys)) pathOf(whole, id);
    standingsOf(whole, 't7');
    linksAt(whole, 't7');
  };
  const readsAfter = <N extends EditName>(name: N, args: EditArgs<N>): string[] => {
    deriveAll(large.map);
    const after = applyEdit(large.map, name, args);
    expect(after).not.toBe(large.map);
    return large.readsOf(() => deriveAll(after)).filter((row) => !row.startsWith('journeys '));
  };

  test('a new title reads the one touchpoint', () => {
    expect(readsAfter('editTouchpoints', { ids: ['t7'], fields: { title: 'New' } })).toEqual(['touchpoints t7']);
  });

  test('a rating, an annotation and a new name of the map read none', () => {
    expect(readsAfter('addRating', { id: 'r', touchpointId: 't7', aspect: 'social', score: 1 })).toEqual([]);
    expect(readsAfter('setInfo', { title: 'Other' })).toEqual([]);
    expect(
      readsAfter('addAnnotation', {
        id: 'n',
        target: { kind: 'touchpoint', id: 't7' },
        text: 'Why?',
        perspective: null,
        author: '',
        createdAt: '2026-11-22T09:00:00.000Z',
      }),
    ).toEqual([]);
  });

  test('a new label reads the links of its journey', () => {
    const [link] = Object.values(large.map.links);
    const read = readsAfter('editLink', { id: link!.id, label: 'by letter' });
    expect(read.filter((row) => row.startsWith('links ')).length).toBeLessThanOrEqual(
      Object.values(large.map.links).filter(({ journeyId }) => journeyId === link!.journeyId).length,
    );
  });
});

test('a path whose touchpoints only say something else keeps its order as the very same object', () => {
  const after = renamed(small, 'b');
  expect(placesOnPath(after, 'J')).toBe(placesOnPath(small, 'J'));
  expect(pathOf(after, 'J').map(({ title }) => title)).toEqual(['a', 'New', 'c']);
  expect(placesOnPath(card('a', { x: 900 })(small), 'J')).toEqual(
    new Map([
      ['a', 0],
      ['b', 1],
      ['c', 2],
    ]),
  );
});
