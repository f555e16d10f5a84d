import { expect, test } from 'vitest';
import { applyEdit } from '#model';
import { expectEdit } from '../../support/expect-edit.ts';
import { card, journey, map, phase, rating } from '../../support/map-builder.ts';

const before = map(
  'Map',
  phase('A', 't1 t2', { width: 600 }),
  phase('B', 't3'),
  journey('J', 't1 > t2 > t3'),
  rating('t1', 'medical', 1),
);
const locked = applyEdit(before, 'lockTouchpoints', { ids: ['t1'] });

test('touchpoints are locked, those that are already or are gone stay as they are', () => {
  expectEdit(locked, 'lockTouchpoints', { ids: ['t1', 't3', 'gone'] }).gives((after) => {
    expect(
      Object.values(after.touchpoints)
        .filter(({ isLocked }) => isLocked)
        .map(({ id }) => id),
    ).toEqual(['t1', 't3']);
    expect(after.touchpoints['t1']).toBe(locked.touchpoints['t1']);
  });
  expectEdit(locked, 'lockTouchpoints', { ids: ['t1', 'gone'] }).refused();
});

test('a locked touchpoint does not move, others with it do', () => {
  expectEdit(locked, 'moveTouchpoints', { corners: { t1: { x: 80, y: 80 } } }).refused();
  expectEdit(locked, 'moveTouchpoints', { corners: { t1: { x: 80, y: 80 }, t2: { x: 80, y: 80 } } }).gives((after) => {
    expect(after.touchpoints['t1']).toBe(locked.touchpoints['t1']);
    expect(after.touchpoints['t2']).toMatchObject({ x: 80, y: 80 });
  });
});

test('a locked touchpoint is not deleted, and keeps what hangs on it; its links can be', () => {
  expectEdit(locked, 'removeTouchpoints', { ids: ['t1'] }).refused();
  expectEdit(locked, 'removeTouchpoints', { ids: ['t1', 't3'] }).gives((after) => {
    expect(Object.keys(after.touchpoints)).toEqual(['t1', 't2']);
    expect(Object.keys(after.ratings)).toEqual(Object.keys(before.ratings));
    expect(Object.keys(after.links)).toEqual(['J-t1-t2']);
  });
  expectEdit(locked, 'removeLinks', { ids: ['J-t1-t2'] }).gives((after) =>
    expect(Object.keys(after.links)).toEqual(['J-t2-t3']),
  );
});

test('what a locked touchpoint says can be changed', () => {
  expectEdit(locked, 'editTouchpoints', { ids: ['t1'], fields: { title: 'Other' } }).gives((after) => {
    expect(after.touchpoints['t1']).toMatchObject({ title: 'Other', isLocked: true });
  });
});

test('a deleted phase takes locked touchpoints with it, or hands them on', () => {
  expectEdit(locked, 'removePhases', { ids: ['A'], moveTo: null }).gives((after) =>
    expect(Object.keys(after.touchpoints)).toEqual(['t3']),
  );
  expectEdit(locked, 'removePhases', { ids: ['A'], moveTo: 'B' }).gives((after) => {
    expect(after.touchpoints['t1']).toMatchObject({ phaseId: 'B', isLocked: true });
  });
});

test('a copy of a locked touchpoint is not locked', () => {
  const { id: _id, phaseId: _phase, x: _x, y: _y, ...fields } = locked.touchpoints['t1']!;
  expectEdit(locked, 'addTouchpoint', { id: 'copy', at: { x: 40, y: 400 }, fields }).gives((after) => {
    expect(after.touchpoints['copy']).toMatchObject({ title: 't1', isLocked: false });
  });
});

test('a card that lies elsewhere is one that was not locked', () => {
  const other = map('Map', phase('A', 't1'), card('t1', { isLocked: true }));
  expectEdit(other, 'arrangeTouchpoints', { places: { t1: { x: 400, y: 0 } }, widths: {} }).refused();
});
