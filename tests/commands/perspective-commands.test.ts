import { expect, test } from 'vitest';
import { addReadRatings, rateTogether, readRatingsFor, showOnCanvas } from '#commands';
import { select } from '#editor';
import { map, phase, rating } from '../support/map-builder.ts';
import { bench, small } from './small-map.ts';

test('perspectives are taken one by one, or in turn; a blind round closes all of them together', () => {
  const { run, openMap } = bench();
  const looked = (): string => openMap.session.getState().viewpoint;
  run('lookAsExecutive');
  expect(looked()).toBe('executive');
  run('nextPerspective');
  expect(looked()).toBe('all');
  run('nextPerspective');
  expect(looked()).toBe('patient');
  expect(run('reveal')).toBe(false);
  run('startBlindRound');
  expect(run('startBlindRound')).toBe(false);
  expect(run('lookAsAll')).toBe(false);
  run('lookAsExecutive');
  run('nextPerspective');
  expect(looked()).toBe('patient');
  run('reveal');
  expect(openMap.session.getState()).toMatchObject({ isBlind: false, viewpoint: 'all', view: 'disagreement' });
});

test('a blind round begins on the canvas, since the comparison is closed', () => {
  const { run, openMap } = bench();
  run('showDisagreement');
  run('startBlindRound');
  expect(openMap.session.getState().view).toBe('canvas');
});

test('rating needs a touchpoint; what needs ratings or touchpoints waits for them', () => {
  const { run, dialogs, asked, openMap } = bench();
  expect(run('rate')).toBe(false);
  select(openMap.session, { touchpoints: ['t1'] });
  run('rate');
  run('importRatings');
  expect(dialogs).toEqual(['rate', 'importRatings']);
  expect(run('exportRatings')).toBe(false);
  run('exportRatingForm');
  expect(asked).toEqual(['saveRatings form']);
});

test('several touchpoints are rated together in one step, unless one has several ratings', () => {
  const open = bench();
  const scores = (): number[] => Object.values(open.now().ratings).map(({ score }) => score);
  rateTogether(open.context, { touchpoints: ['t1', 't2'], aspect: 'social' }, 1);
  rateTogether(open.context, { touchpoints: ['t1', 't2', 't3'], aspect: 'social' }, -1);
  expect(scores()).toEqual([-1, -1, -1]);
  rateTogether(open.context, { touchpoints: ['t1', 't2', 't3'], aspect: 'social' }, null);
  expect(scores()).toEqual([]);
  expect(open.openMap.editor.store.getState().past).toHaveLength(3);
});

test('ratings that were read are added in one step, rows without a perspective in the name of the one in use', async () => {
  const open = bench(map('Map', phase('A', 't1 t2'), rating('t1', 'medical', 1)));
  open.run('lookAsMarketing');
  const read = await readRatingsFor(
    open.context,
    'touchpoint,aspect,score\nt1,social,2\nt2,social,-2\nnowhere,social,1',
  );
  expect(open.now()).toEqual(open.openMap.editor.getMap());
  expect(read.ok && addReadRatings(open.context, read.value)).toBe(true);
  expect(
    Object.values(open.now().ratings).map(
      ({ touchpointId, perspective, score }) => `${touchpointId} ${perspective} ${score}`,
    ),
  ).toEqual(['t1 patient 1', 't1 marketing 2', 't2 marketing -2']);
  expect(open.openMap.editor.store.getState().past.map(({ name, count }) => `${name} ${count}`)).toEqual([
    'addRatings 2',
  ]);
});

test('a touchpoint is shown on the canvas from another view, in its middle, once the canvas is there', () => {
  const { context, openMap, camera, run } = bench(small);
  run('showDisagreement');
  showOnCanvas(context, 'gone');
  expect(openMap.session.getState().view).toBe('disagreement');
  showOnCanvas(context, 't2');
  expect(openMap.session.getState().view).toBe('canvas');
  expect([...openMap.session.getState().selection.touchpoints]).toEqual(['t2']);
  const centred = () => camera.filter((call) => call.startsWith('centre'));
  expect(centred()).toEqual([]);
  openMap.camera.attach(openMap.camera.current!);
  expect(centred()).toHaveLength(1);
});
