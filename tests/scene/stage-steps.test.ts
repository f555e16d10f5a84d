import { expect, test } from 'vitest';
import { experienceOf, stageSteps, type StageMarks } from '#scene';
import type { Stage } from '#model';
import { card, journey, map, phase } from '../support/map-builder.ts';
import { sceneOf } from './build-scene.ts';

const through = (stages: readonly (Stage | null)[], marks: StageMarks = new Map()) => {
  const ids = stages.map((_, index) => `t${index}`);
  const made = map(
    'Map',
    phase('A', ids.join(' ')),
    journey('J', ids.join(' > ')),
    ...stages.map((stage, index) => card(`t${index}`, { stage })),
  );
  const { stops } = experienceOf(made, sceneOf(made).cards, { journey: 'J', viewpoint: 'patient' });
  return { steps: stageSteps(stops, marks), xs: stops.map(({ x }) => x) };
};

test('a step lasts until the stage changes', () => {
  const { steps, xs } = through(['precontemplation', 'precontemplation', 'contemplation']);
  expect(steps).toEqual([
    { touchpointId: 't0', stage: 'precontemplation', level: 1, left: xs[0], right: xs[2], mark: null },
    { touchpointId: 't2', stage: 'contemplation', level: 2, left: xs[2], right: xs[2], mark: null },
  ]);
});

test('touchpoints without a stage, or to which none applies, belong to the step before', () => {
  const { steps, xs } = through([null, 'action', null, 'notApplicable', 'action']);
  expect(steps).toEqual([{ touchpointId: 't1', stage: 'action', level: 4, left: xs[1], right: xs[4], mark: null }]);
});

test('what a step is called is the path’s to say, not the axis’s', () => {
  const stages = ['precontemplation', 'action', 'preparation', 'maintenance'] as const;
  expect(through(stages).steps.map(({ mark }) => mark)).toEqual([null, null, null, null]);
  const marks = new Map([
    ['t1', 'skip'],
    ['t2', 'relapse'],
  ] as const);
  expect(through(stages, marks).steps.map(({ mark }) => mark)).toEqual([null, 'skip', 'relapse', null]);
});

test('a marked touchpoint begins a step of its own, also beside one in the same stage', () => {
  const { steps, xs } = through(['action', 'action'], new Map([['t1', 'relapse']]));
  expect(steps.map(({ left, mark }) => [left, mark])).toEqual([
    [xs[0], null],
    [xs[1], 'relapse'],
  ]);
});
