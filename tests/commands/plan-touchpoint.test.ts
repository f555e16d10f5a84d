import { expect, test } from 'vitest';
import { planTouchpoint } from '#commands';
import { select } from '#editor';
import { CARD, positionOf } from '#model';
import { map, phase } from '../support/map-builder.ts';
import { bench } from './small-map.ts';

const FIELDS = { title: 'Call back', channel: 'phone', actors: ['nurse'] };

test('what is planned stands beside, linked in the active journey, in one undo step', () => {
  const { context, openMap, camera, now } = bench();
  select(openMap.session, { touchpoints: ['t1'] });
  const before = now();
  const id = planTouchpoint(context, 't1', FIELDS)!;
  const touchpoint = now().touchpoints[id]!;
  expect(touchpoint).toMatchObject({ ...FIELDS, status: 'planned', phaseId: 'A' });
  expect(Object.values(now().links).filter(({ target }) => target === id)).toMatchObject([
    { source: 't1', journeyId: 'J' },
  ]);
  expect(camera).toEqual([`reveal ${id}`]);
  expect([...openMap.session.getState().selection.touchpoints]).toEqual(['t1']);

  const { past } = openMap.editor.store.getState();
  expect(past.map(({ name, count }) => [name, count])).toEqual([['addPlannedTouchpoint', 1]]);
  openMap.editor.undo();
  expect({ ...now(), info: before.info }).toEqual(before);
});

test('several lie on no other card', () => {
  const { context, now } = bench();
  for (let count = 0; count < 6; count++) planTouchpoint(context, 't1', FIELDS);
  const corners = Object.values(now().touchpoints).map((touchpoint) => positionOf(now(), touchpoint));
  for (const [index, a] of corners.entries()) {
    for (const b of corners.slice(index + 1)) {
      expect(Math.abs(a.x - b.x) >= CARD.width || Math.abs(a.y - b.y) >= CARD.height).toBe(true);
    }
  }
});

test('a map without a journey gets one in the same step', () => {
  const { context, openMap, now } = bench(map('Map', phase('A', 't1')));
  planTouchpoint(context, 't1', FIELDS);
  expect(Object.values(now().journeys)).toHaveLength(1);
  openMap.editor.undo();
  expect([now().journeys, now().links]).toEqual([{}, {}]);
});

test('nothing is planned after a touchpoint that is not there', () => {
  const { context, openMap } = bench();
  expect(planTouchpoint(context, 'nobody', FIELDS)).toBeNull();
  expect(openMap.editor.store.getState().past).toEqual([]);
});
