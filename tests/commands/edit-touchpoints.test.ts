import { expect, test } from 'vitest';
import { addMeasure, changeList, moveToNewPhase, undo } from '#commands';
import { MEASURE_KINDS, inOrder } from '#model';
import { card, map, phase } from '../support/map-builder.ts';
import { bench, small } from './small-map.ts';

test('names are added to a list and taken from it in one step, and what only some touchpoints have stays', () => {
  const { context, openMap, now } = bench(
    map('Map', phase('A', 't1 t2'), card('t1', { actors: ['nurse', 'family'] }), card('t2', { actors: ['nurse'] })),
  );
  const { t1, t2 } = now().touchpoints;
  changeList(context, { touchpoints: [t1!, t2!], field: 'actors' }, { added: ['doctor'], removed: ['nurse'] });
  expect(Object.values(now().touchpoints).map(({ actors }) => actors)).toEqual([['family', 'doctor'], ['doctor']]);
  expect(openMap.editor.store.getState().past.length).toBe(1);
});

test('a touchpoint is moved to a new phase at the end in one step, or a new one is made there', () => {
  const { context, now } = bench(small);
  moveToNewPhase(context, 't1', 'C');
  const last = () => inOrder(now().phases).at(-1);
  expect([last()?.title, now().touchpoints['t1']?.phaseId]).toEqual(['C', last()?.id]);
  undo(context);
  expect(now().touchpoints).toEqual(small.touchpoints);
  moveToNewPhase(context, null, 'D');
  expect(Object.values(now().touchpoints).filter(({ phaseId }) => phaseId === last()?.id).length).toBe(1);
});

test('measures are added by the kinds that are asked for, each once, then as one of one’s own', () => {
  const { context, now } = bench(small);
  const ids = [...MEASURE_KINDS, 'one more'].map(() => addMeasure(context));
  expect(ids.map((id) => now().measures[id]?.kind)).toEqual([...MEASURE_KINDS, 'custom']);
});
