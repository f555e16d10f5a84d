import { describe, expect, it } from 'vitest';
import { stagePath, stageTurns } from '#analysis';
import { stageSteps } from '../../../src/views/overview/stage-steps.ts';
import { card, journey, map, phase } from '../../support/map-builder.ts';

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
