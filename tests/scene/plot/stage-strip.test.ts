import { expect, test } from 'vitest';
import type { Stage } from '#model';
import type { StageMarks } from '#scene';
import { card } from '../../support/map-builder.ts';
import { flat } from '../build-scene.ts';
import { lived, plot, textsOf } from './build-plot.ts';

const through = (stages: readonly (Stage | null)[], marks: StageMarks = new Map(), width = 1000) =>
  plot(lived(stages.length, {}, ...stages.map((stage, index) => card(`t${index + 1}`, { stage }))), { marks, width });

test('a step lasts until the stage changes', () => {
  const { steps } = through(['precontemplation', 'precontemplation', 'contemplation']);
  expect(steps).toEqual([
    { touchpointId: 't1', stage: 'precontemplation', level: 1, from: 0, to: 2, mark: null },
    { touchpointId: 't3', stage: 'contemplation', level: 2, from: 2, to: 3, mark: null },
  ]);
});

test('touchpoints without a stage, or to which none applies, belong to the step before', () => {
  expect(through([null, 'action', null, 'notApplicable', 'action']).steps).toEqual([
    { touchpointId: 't2', stage: 'action', level: 4, from: 1, to: 5, mark: null },
  ]);
});

test('what a step is called is the path’s to say, not its neighbour’s', () => {
  const stages = ['precontemplation', 'action', 'preparation', 'maintenance'] as const;
  expect(through(stages).steps.map(({ mark }) => mark)).toEqual([null, null, null, null]);
  const marks = new Map([
    ['t2', 'skip'],
    ['t3', 'relapse'],
  ] as const);
  expect(through(stages, marks).steps.map(({ mark }) => mark)).toEqual([null, 'skip', 'relapse', null]);
});

test('a marked touchpoint begins a step of its own, also beside one in the same stage', () => {
  const { steps } = through(['action', 'action'], new Map([['t2', 'relapse']]));
  expect(steps.map(({ from, mark }) => [from, mark])).toEqual([
    [0, null],
    [1, 'relapse'],
  ]);
});

test('a stage is named where its name fits whole, else by its arrow, else not at all', () => {
  const stages = ['precontemplation', 'action', 'contemplation'] as const;
  const marks = new Map([['t3', 'relapse']] as const);
  const names = (width: number): string[] =>
    textsOf(through(stages, marks, width))
      .filter(({ y, fill, x }) => y > 250 && fill === 'ink' && x > 0)
      .map(({ text }) => text);
  expect(names(1000)).toEqual(['Precontemplation', 'Action', '↓Contemplation']);
  expect(names(260)).toEqual(['Action', '↓']);
  expect(names(130)).toEqual([]);
});

test('a relapse begins in amber', () => {
  const drawn = through(['action', 'contemplation'], new Map([['t2', 'relapse']]));
  expect(flat(drawn.items).filter((item) => item.kind === 'rect' && item.fill === 'warning')).toHaveLength(1);
});
