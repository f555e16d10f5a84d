import { describe, expect, it } from 'vitest';
import { stagePath, stageTurns } from '#analysis';
import { evenAxis } from '../../../src/views/overview/even-axis.ts';
import { stageSteps } from '../../../src/views/overview/stage-steps.ts';
import { placeLabels } from '../../../src/views/overview/place-labels.ts';
import { card, journey, map, phase } from '../../support/map-builder.ts';

describe('the axis of the page', () => {
  it('has the touchpoints of the journey evenly apart in path order, wherever their cards lie', () => {
    const walk = map('Map', phase('A', 'c a other b'), journey('Main', 'a > b > c'));
    const places = [...evenAxis(walk, 'Main', { width: 300, margin: 50 })].map(([id, { x }]) => [id, x]);
    expect(places).toEqual([
      ['a', 50],
      ['b', 150],
      ['c', 250],
    ]);
  });
});

describe('titles at the curves', () => {
  const at = (...xs: number[]) => xs.map((x) => ({ x }));
  const placed = (xs: number[], rows = 2) =>
    placeLabels(at(...xs), { width: 400, size: 100, rows }).map(({ label, left, row }) => [label.x, left, row]);

  it('stand over their places, and within the page', () => {
    expect(placed([10, 200, 390])).toEqual([
      [10, 0, 0],
      [200, 150, 0],
      [390, 300, 0],
    ]);
  });

  it('go to the next row where they would touch, and are left out where there is none', () => {
    expect(placed([200, 240, 260])).toEqual([
      [200, 150, 0],
      [240, 190, 1],
    ]);
  });
});

describe('the stages of a long journey', () => {
  const walk = map(
    'Map',
    phase('A', 'a b c d e'),
    journey('Main', 'a > b > c > d > e'),
    ...(['precontemplation', 'contemplation', 'action', 'action', 'contemplation'] as const).map((stage, index) =>
      card('abcde'[index]!, { stage }),
    ),
  );
  const turns = stageTurns(stagePath(walk, { journeyId: 'Main' }));

  it('are told one by one where there is room, and counted beyond', () => {
    expect(stageSteps(turns, 9).shown.map(({ touchpointId, move }) => `${touchpointId} ${move}`)).toEqual([
      'a first',
      'b advance',
      'c skip',
      'e relapse',
    ]);
    expect(stageSteps(turns, 9).rest).toEqual({ count: 0, skips: 0, relapses: 0 });
    expect(stageSteps(turns, 1).rest).toEqual({ count: 3, skips: 1, relapses: 1 });
  });
});
