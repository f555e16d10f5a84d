import { test, expect } from 'vitest';
import { MAX_TOUCHPOINTS, createJourney, createLink, createRating, createTouchpoint, inOrder, tableOf } from '#model';
import { expectEdit } from '../../support/expect-edit.ts';
import { journey, map, phase } from '../../support/map-builder.ts';

const before = map('Map', phase('A', 't1'), phase('B'), journey('J'));
const pasted = ['p1', 'p2'].map((id, index) =>
  createTouchpoint({ id, phaseId: 'A', x: 24 + index * 248, y: 168, title: id }),
);
const annotation = {
  id: 'n1',
  target: { kind: 'link', id: 'l1' } as const,
  perspective: null,
  author: '',
  text: 'Why?',
  createdAt: before.info.createdAt,
  resolvedAt: null,
  parentId: null,
};

test('puts touchpoints with their links, ratings and annotations into a map, a new journey after its own', () => {
  const after = expectEdit(before, 'pasteTouchpoints', {
    touchpoints: pasted,
    journeys: [createJourney({ id: 'K', order: 'anything', title: 'K', aspects: ['social', 'medical'] })],
    links: [
      createLink({ id: 'l1', journeyId: 'J', source: 'p1', target: 'p2' }),
      createLink({ id: 'l2', journeyId: 'K', source: 'p2', target: 't1' }),
    ],
    ratings: [createRating({ id: 'r1', touchpointId: 'p1', aspect: 'social', score: 1 })],
    annotations: [annotation, { ...annotation, id: 'n2', parentId: 'n1', text: 'Because.' }],
  }).gives((map) => expect(Object.keys(map.touchpoints)).toEqual(['t1', 'p1', 'p2']));
  expect(inOrder(after.journeys).map(({ id, aspects }) => [id, aspects])).toEqual([
    ['J', ['medical']],
    ['K', ['medical', 'social']],
  ]);
  expect([after.links, after.ratings, after.annotations].map((table) => Object.keys(table))).toEqual([
    ['l1', 'l2'],
    ['r1'],
    ['n1', 'n2'],
  ]);
});

test('widens a phase that is too narrow', () => {
  expectEdit(before, 'pasteTouchpoints', { touchpoints: pasted }).gives(({ phases }) =>
    expect(phases['A']!.width).toBe(24 + 248 + 192 + 24),
  );
});

test('leaves out what refers to something missing', () => {
  expectEdit(before, 'pasteTouchpoints', {
    touchpoints: pasted,
    links: [createLink({ id: 'l1', journeyId: 'gone', source: 'p1', target: 'p2' })],
    ratings: [createRating({ id: 'r1', touchpointId: 'gone', aspect: 'social', score: 1 })],
    annotations: [annotation],
  }).gives(({ links, ratings, annotations }) => expect([links, ratings, annotations]).toEqual([{}, {}, {}]));
});

test('is refused where not all of them fit, and where none is new', () => {
  const full = {
    ...before,
    touchpoints: tableOf(
      Array.from({ length: MAX_TOUCHPOINTS - 1 }, (_, index) => ({ ...pasted[0]!, id: `t${index}` })),
    ),
  };
  expectEdit(full, 'pasteTouchpoints', { touchpoints: pasted }).refused();
  expectEdit(before, 'pasteTouchpoints', { touchpoints: [before.touchpoints['t1']!] }).refused();
  expectEdit(before, 'pasteTouchpoints', { touchpoints: [{ ...pasted[0]!, phaseId: 'gone' }] }).refused();
});
