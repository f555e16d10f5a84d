import { expect, test } from 'vitest';
import { applyEdit } from '#model';
import { expectEdit } from '../../support/expect-edit.ts';
import { card, map, phase } from '../../support/map-builder.ts';

const before = map('Map', phase('A', 't1 t2'), card('t1', { isLocked: true }));

test('unlocked touchpoints can be moved and deleted again', () => {
  const after = expectEdit(before, 'unlockTouchpoints', { ids: ['t1', 't2'] }).gives(map('Map', phase('A', 't1 t2')));
  expect(applyEdit(after, 'moveTouchpoints', { corners: { t1: { x: 40, y: 80 } } }).touchpoints['t1']).toMatchObject({
    x: 40,
    y: 80,
  });
  expect(Object.keys(applyEdit(after, 'removeTouchpoints', { ids: ['t1'] }).touchpoints)).toEqual(['t2']);
});

test('what was not locked is left alone', () => {
  expectEdit(before, 'unlockTouchpoints', { ids: ['t2', 'gone'] }).refused();
});
