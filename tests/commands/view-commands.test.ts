import { expect, test } from 'vitest';
import { middleOfView, openAnnotations, showCommandId } from '#commands';
import { VIEWS, select } from '#editor';
import { bench, small } from './small-map.ts';

test('the camera zooms and fits', () => {
  const { run, camera, openMap } = bench();
  expect(run('fitSelection')).toBe(false);
  select(openMap.session, { touchpoints: ['t1', 't3'] });
  for (const id of ['zoomIn', 'zoomOut', 'zoomReset', 'fitAll', 'fitSelection'] as const) expect(run(id)).toBe(true);
  expect(camera).toEqual(['zoomBy 1.25', 'zoomBy 0.8', 'zoomTo 1', 'fit', 'fit t1 t3']);
});

test.each(VIEWS)('the view %s is shown, and the camera belongs to the canvas', (view) => {
  const { run, camera, openMap } = bench();
  select(openMap.session, { touchpoints: ['t1'] });
  expect(run(showCommandId(view))).toBe(true);
  expect(openMap.session.getState().view).toBe(view);
  const isCanvas = view === 'canvas';
  for (const id of [
    'zoomIn',
    'zoomOut',
    'zoomReset',
    'fitAll',
    'fitSelection',
    'moveRight',
    'followForwards',
    'toggleOverviewMap',
  ] as const) {
    expect(run(id), id).toBe(isCanvas);
  }
  expect(camera.length > 0).toBe(isCanvas);
});

test('the way back to the view from a panel is its own command; the way there asks for the focus', () => {
  const { run, camera, openMap } = bench();
  const taken: string[] = [];
  for (const room of ['annotations', 'details', 'journeys', 'outline'] as const)
    openMap.places[room].attach(() => taken.push(room));
  run('listAnnotations');
  expect(openMap.session.getState()).toMatchObject({ annotating: { isListOpen: true } });
  expect([camera, taken]).toEqual([[], ['annotations']]);
  run('listAnnotations');
  expect(openMap.session.getState()).toMatchObject({ annotating: { isListOpen: false } });
  run('showDetails');
  expect(openMap.session.getState()).toMatchObject({ isRightOpen: true, annotating: { isListOpen: false } });
  run('showJourneys');
  run('showOutline');
  expect(taken).toEqual(['annotations', 'details', 'journeys', 'outline']);
  run('showCanvas');
  expect(camera, 'once as the list closed').toEqual(['takeFocus', 'takeFocus']);
});

test('the table deletes rows and is asked to fill down', () => {
  const { run, now, openMap } = bench();
  const asked: string[] = [];
  expect(run('fillDown')).toBe(false);
  run('showTable');
  expect(run('fillDown')).toBe(false);
  const leave = openMap.table.attach({
    fillDown: () => asked.push('fillDown'),
    canFillDown: () => asked.length === 0,
    middle: () => ({ x: 0, y: 0 }),
  });
  expect(run('fillDown')).toBe(true);
  expect(run('fillDown')).toBe(false);
  select(openMap.session, { touchpoints: ['t1', 't3'] });
  expect(run('removeRows')).toBe(true);
  expect(Object.keys(now().touchpoints)).toEqual(['t2']);
  leave();
  expect(asked).toEqual(['fillDown']);
});

test('panels open and close without touching the map', () => {
  const { run, now, openMap } = bench();
  for (const id of ['toggleLeft', 'toggleRight', 'toggleOverviewMap'] as const) run(id);
  expect(openMap.session.getState()).toMatchObject({ isLeftOpen: false, isRightOpen: false, overviewMap: false });
  run('toggleLeft');
  expect(openMap.session.getState().isLeftOpen).toBe(true);
  expect(now()).toBe(small);
});

test('without a canvas on the screen nothing is asked of one', () => {
  const { run, camera, takeCanvasAway } = bench();
  takeCanvasAway();
  expect(run('fitAll')).toBe(true);
  expect(run('addTouchpoint')).toBe(true);
  expect(camera).toEqual([]);
});

test('in a view without a canvas what is led to is shown there, and a new card goes where the table says', () => {
  const { context, openMap, takeCanvasAway } = bench();
  takeCanvasAway();
  expect(middleOfView(openMap)).toEqual({ x: 0, y: 0 });
  const shown: string[] = [];
  openMap.view.attach({ reveal: (id) => shown.push(id), takeFocus: () => shown.push('focus') });
  openMap.table.attach({ fillDown: () => {}, canFillDown: () => false, middle: () => ({ x: 3, y: 4 }) });
  expect(middleOfView(openMap)).toEqual({ x: 3, y: 4 });
  openAnnotations(context, { target: { kind: 'touchpoint', id: 't2' } });
  openAnnotations(context, { target: { kind: 'phase', id: 'A' } });
  expect(shown).toEqual(['t2']);
});
