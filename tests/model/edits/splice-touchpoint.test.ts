import { expect, test } from 'vitest';
import { canSplice, type JourneyMap } from '#model';
import { expectEdit } from '../../support/expect-edit.ts';
import { journey, label, map, note, phase } from '../../support/map-builder.ts';

const before = map(
  'Map',
  phase('A', 't1 t2 t3 t4', { width: 1000 }),
  journey('J', 't1 > t2, t3 > t4'),
  journey('K', 't1 > t2'),
  label('J-t1-t2', 'referred'),
);
const args = { id: 't3', linkId: 'J-t1-t2', linkIds: ['l1', 'l2'] } as const;
const stepsOf = (after: JourneyMap, journeyId: string): string[] =>
  Object.values(after.links)
    .filter((link) => link.journeyId === journeyId)
    .map(({ source, target }) => `${source} > ${target}`)
    .toSorted();

test('the link becomes two, through the touchpoint, which keeps its other links and its place', () => {
  expectEdit(before, 'spliceTouchpoint', args).gives((after) => {
    expect(stepsOf(after, 'J')).toEqual(['t1 > t3', 't3 > t2', 't3 > t4']);
    expect(after.links['l1']?.label).toBe('referred');
    expect(after.touchpoints).toBe(before.touchpoints);
  });
});

test('the same step of another journey stays', () => {
  expectEdit(before, 'spliceTouchpoint', args).gives((after) => expect(stepsOf(after, 'K')).toEqual(['t1 > t2']));
});

test('a step that the journey has already stays as it is and takes over the annotations', () => {
  const half = map(
    'Map',
    phase('A', 't1 t2 t3'),
    journey('J', 't1 > t2, t1 > t3'),
    note('n1', { kind: 'link', id: 'J-t1-t2' }),
  );
  expectEdit(half, 'spliceTouchpoint', args).gives((after) => {
    expect(stepsOf(after, 'J')).toEqual(['t1 > t3', 't3 > t2']);
    expect(after.links['J-t1-t3']).toBe(half.links['J-t1-t3']);
    expect(after.annotations['n1']?.target).toEqual({ kind: 'link', id: 'J-t1-t3' });
  });
});

test('what was written to the link goes over to its first half', () => {
  const annotated = map(
    'Map',
    phase('A', 't1 t2 t3'),
    journey('J', 't1 > t2'),
    note('n1', { kind: 'link', id: 'J-t1-t2' }),
  );
  expectEdit(annotated, 'spliceTouchpoint', args).gives((after) => {
    expect(after.annotations['n1']?.target).toEqual({ kind: 'link', id: 'l1' });
  });
});

test('neither an end of the link, nor a touchpoint that the journey has between them, may be put into it', () => {
  expect(canSplice(before, { id: 't3', linkId: 'J-t1-t2' })).toBe(true);
  expectEdit(before, 'spliceTouchpoint', { ...args, id: 't1' }).refused();
  expectEdit(before, 'spliceTouchpoint', { ...args, id: 't2' }).refused();
  const between = map('Map', phase('A', 't1 t2 t3'), journey('J', 't1 > t2, t1 > t3 > t2'));
  expectEdit(between, 'spliceTouchpoint', args).refused();
});

test('what is not there is refused, and so are ids that are', () => {
  expectEdit(before, 'spliceTouchpoint', { ...args, id: 'nowhere' }).refused();
  expectEdit(before, 'spliceTouchpoint', { ...args, linkId: 'nowhere' }).refused();
  expectEdit(before, 'spliceTouchpoint', { ...args, linkIds: ['K-t1-t2', 'l2'] }).refused();
  expectEdit(before, 'spliceTouchpoint', { ...args, linkIds: ['l1', 'l1'] }).refused();
});
