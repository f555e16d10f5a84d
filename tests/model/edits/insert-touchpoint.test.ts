import { expect, test } from 'vitest';
import { pathOf } from '#model';
import { expectEdit } from '../../support/expect-edit.ts';
import { journey, label, map, note, phase } from '../../support/map-builder.ts';

const before = map(
  'Map',
  phase('A', 't1 t2', { width: 1000 }),
  journey('J', 't1 > t2'),
  journey('K', 't1 > t2'),
  label('J-t1-t2', 'referred', { amount: 2, unit: 'weeks' }),
);
const args = { id: 't3', at: { x: 500, y: 200 }, linkId: 'J-t1-t2', linkIds: ['l1', 'l2'] } as const;

test('the link becomes two, through the new touchpoint', () => {
  expectEdit(before, 'insertTouchpoint', args).gives((after) => {
    expect(pathOf(after, 'J').map(({ id }) => id)).toEqual(['t1', 't3', 't2']);
    expect(after.links['l1']).toEqual({
      id: 'l1',
      journeyId: 'J',
      source: 't1',
      target: 't3',
      label: 'referred',
      duration: { amount: 2, unit: 'weeks' },
    });
    expect(after.links['l2']).toEqual({
      id: 'l2',
      journeyId: 'J',
      source: 't3',
      target: 't2',
      label: '',
      duration: null,
    });
    expect(after.touchpoints['t3']).toMatchObject({ phaseId: 'A', x: 500, y: 200 });
  });
});

test('the same step of another journey stays', () => {
  expectEdit(before, 'insertTouchpoint', args).gives((after) => {
    expect(after.links['K-t1-t2']).toBe(before.links['K-t1-t2']);
    expect(Object.keys(after.links).toSorted()).toEqual(['K-t1-t2', 'l1', 'l2']);
  });
});

test('what was written to the link goes over to its first half, as the label does', () => {
  const annotated = map(
    'Map',
    phase('A', 't1 t2'),
    journey('J', 't1 > t2'),
    note('n1', { kind: 'link', id: 'J-t1-t2' }),
    note('n2', { kind: 'link', id: 'J-t1-t2' }, { parentId: 'n1' }),
  );
  expectEdit(annotated, 'insertTouchpoint', args).gives((after) => {
    expect(after.annotations['n1']?.target).toEqual({ kind: 'link', id: 'l1' });
    expect(after.annotations['n2']).toMatchObject({ target: { kind: 'link', id: 'l1' }, parentId: 'n1' });
  });
});

test('a link that is not there is refused, and so is a touchpoint that is', () => {
  expectEdit(before, 'insertTouchpoint', { ...args, linkId: 'nowhere' }).refused();
  expectEdit(before, 'insertTouchpoint', { ...args, id: 't1' }).refused();
});

test('a link of the map is never replaced by one of the new two', () => {
  expectEdit(before, 'insertTouchpoint', { ...args, linkIds: ['K-t1-t2', 'l2'] }).refused();
  expectEdit(before, 'insertTouchpoint', { ...args, linkIds: ['l1', 'K-t1-t2'] }).refused();
});
