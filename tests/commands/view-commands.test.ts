import { expect, test } from 'vitest';
import { select } from '#editor';
import { bench, small } from './small-map.ts';

test('the camera zooms and fits', () => {
  const { run, camera, openMap } = bench();
  expect(run('fitSelection')).toBe(false);
  select(openMap.session, { touchpoints: ['t1', 't3'] });
  for (const id of ['zoomIn', 'zoomOut', 'zoomReset', 'fitAll', 'fitSelection'] as const) expect(run(id)).toBe(true);
  expect(camera).toEqual(['zoomBy 1.25', 'zoomBy 0.8', 'zoomTo 1', 'fit', 'fit t1 t3']);
});


test('panels open and close without touching the map', () => {
  const { run, now, openMap } = bench();
  for (const id of ['toggleLeft', 'toggleRight', 'toggleOverviewMap'] as const) run(id);
  expect(openMap.session.getState()).toMatchObject({ isLeftOpen: false, isRightOpen: false, isOverviewOpen: false });
  run('toggleLeft');
  expect(openMap.session.getState().isLeftOpen).toBe(true);
  expect(now()).toBe(small);
});

test('without a canvas on the screen nothing is asked of a camera', () => {
  const { run, camera, takeCameraAway } = bench();
  takeCameraAway();
  expect(run('fitAll')).toBe(true);
  expect(run('addTouchpoint')).toBe(true);
  expect(camera).toEqual([]);
});
