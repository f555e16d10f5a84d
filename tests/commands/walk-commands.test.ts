import { expect, test } from 'vitest';
import { placeOnWalk } from '#commands';
import { select } from '#editor';
import { journey, map, phase } from '../support/map-builder.ts';
import { bench } from './small-map.ts';

const forked = map(
  'Map',
  phase('A', 't1 t2'),
  phase('B', 't3 t4'),
  journey('J', 't1 > t2 > t3'),
  journey('K', 't4 > t1'),
);

test('a walk leads along the active journey, selects and shows each touchpoint, and ends at its ends', () => {
  const { run, context, openMap, camera } = bench(forked);
  expect(placeOnWalk(context)).toEqual({ at: 0, of: 3, before: null, next: 't1' });
  expect(run('walkBack')).toBe(false);
  for (const id of ['t1', 't2', 't3']) {
    expect(run('walkNext')).toBe(true);
    expect(openMap.session.getState().selection.touchpoints).toEqual(new Set([id]));
  }
  expect(run('walkNext')).toBe(false);
  expect(placeOnWalk(context)).toEqual({ at: 3, of: 3, before: 't2', next: null });
  run('walkBack');
  expect(camera).toHaveLength(4);
  expect(camera[3]).toBe(camera[1]);
  expect(camera.every((call) => call.startsWith('centre '))).toBe(true);
});

test('who stands beside the journey begins it, and a map without journeys has none', () => {
  const { context, openMap } = bench(forked);
  select(openMap.session, { touchpoints: ['t4'] });
  expect(placeOnWalk(context)).toMatchObject({ at: 0, next: 't1' });
  expect(placeOnWalk(bench(map('Map', phase('A', 't1'))).context)).toEqual({ at: 0, of: 0, before: null, next: null });
});
