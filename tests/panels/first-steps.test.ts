import { expect, test } from 'vitest';
import { openMap } from '#editor';
import { journey, map, phase } from '../support/map-builder.ts';
import { stepTaken, type FirstStep } from '../../src/panels/frame/steps.ts';

test('each of the first steps is recognised by the change that it makes', () => {
  const { editor } = openMap('m', map('Map', phase('A', 't1 t2'), journey('J')), {
    now: () => '2026-11-22T09:00:00.000Z',
  });
  const steps: (FirstStep | null)[] = [];
  editor.subscribe((change, source) => steps.push(stepTaken(change, source)));
  editor.apply('addTouchpoint', { id: 'a', at: { x: 0, y: 400 } });
  editor.apply('editTouchpoints', { ids: ['t1'], fields: { title: 'named' } });
  editor.apply('addTouchpoint', { id: 'b', at: { x: 0, y: 800 }, link: { id: 'l1', journeyId: 'J', source: 'a' } });
  editor.apply('addLink', { id: 'l2', journeyId: 'J', source: 't1', target: 't2' });
  editor.undo();
  editor.redo();
  expect(steps).toEqual(['add', null, 'beside', 'link', 'undo', null]);
});
