import { expect, test } from 'vitest';
import { experienceOf, stageSteps } from '#scene';
import type { Stage } from '#model';
import { card, journey, map, phase } from '../support/map-builder.ts';
import { sceneOf } from './build-scene.ts';

const stepsThrough = (...stages: readonly (Stage | null)[]) => {
  const ids = stages.map((_, index) => `t${index}`);
  const made = map('Map', phase('A', ids.join(' ')), journey('J', ids.join(' > ')), ...stages.map((stage, index) => card(`t${index}`, { stage })));
  const { stops } = experienceOf(made, sceneOf(made).cards, { journey: 'J', viewpoint: 'patient' });
  return { steps: stageSteps(stops), xs: stops.map(({ x }) => x) };
};

test('a step lasts until the stage changes', () => {
  const { steps, xs } = stepsThrough('precontemplation', 'precontemplation', 'contemplation');
  expect(steps).toEqual([
    { stage: 'precontemplation', level: 1, left: xs[0], right: xs[2], isRelapse: false },
    { stage: 'contemplation', level: 2, left: xs[2], right: xs[2], isRelapse: false },
  ]);
});

test('touchpoints without a stage, or to which none applies, belong to the step before', () => {
  const { steps, xs } = stepsThrough(null, 'action', null, 'notApplicable', 'action');
  expect(steps).toEqual([{ stage: 'action', level: 4, left: xs[1], right: xs[4], isRelapse: false }]);
});

test('a step down is a relapse, a jump up is none', () => {
  const { steps } = stepsThrough('precontemplation', 'action', 'preparation', 'maintenance');
  expect(steps.map(({ isRelapse }) => isRelapse)).toEqual([false, false, true, false]);
});
