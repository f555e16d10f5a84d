import { expect, test } from 'vitest';
import { stagingAt } from '#analysis';
import { card, journey, map, phase } from '../support/map-builder.ts';

const walk = map(
  'Map',
  phase('A', 't1 t2 t3 t4 alone'),
  card('t1', { stage: 'precontemplation' }),
  card('t2', { stage: 'action' }),
  card('t4', { stage: 'contemplation' }),
  journey('Side', 't4 > t1'),
  journey('Main', 't1 > t2 > t3 > t4', { behaviour: 'Walking' }),
);

test('a touchpoint is seen on the journey asked for, else on the first that leads through it', () => {
  expect(stagingAt(walk, 't1', 'Main').journey?.behaviour).toBe('Walking');
  expect(stagingAt(walk, 't1', null).journey?.id).toBe('Side');
  expect(stagingAt(walk, 't2', 'Side').journey?.id).toBe('Main');
});

test('a skip says how many stages it leaves out', () => {
  const { here, skipped } = stagingAt(walk, 't2', 'Main');
  expect([here?.move, here?.before, skipped]).toEqual(['skip', 'precontemplation', 2]);
});

test('the turns are where stages change; the last one before a touchpoint without a stage holds there', () => {
  const { here, skipped, turns } = stagingAt(walk, 't3', 'Main');
  expect([here?.stage, skipped]).toEqual([null, 0]);
  expect(turns.map(({ touchpointId, move, isHere }) => [touchpointId, move, isHere])).toEqual([
    ['t1', 'first', false],
    ['t2', 'skip', true],
    ['t4', 'relapse', false],
  ]);
});

test('off every journey there is no path', () => {
  expect(stagingAt(walk, 'alone', 'Main')).toEqual({ journey: null, here: null, skipped: 0, turns: [] });
});

test('on a branch the stage that holds is the one of its own way', () => {
  const forked = map(
    'Map',
    phase('A', 'a b c d'),
    card('a', { stage: 'contemplation' }),
    card('b', { stage: 'action' }),
    card('c', { stage: 'contemplation' }),
    journey('Main', 'a > b, a > c > d'),
  );
  const { here, turns } = stagingAt(forked, 'd', 'Main');
  expect(here?.before).toBe('contemplation');
  expect(turns.map(({ touchpointId, isHere }) => [touchpointId, isHere])).toEqual([
    ['a', true],
    ['b', false],
  ]);
});
