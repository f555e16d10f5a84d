import { describe, expect, it, test } from 'vitest';
import { experienceSeries } from '#analysis';
import { card, journey, map, phase, rating } from '../support/map-builder.ts';

const walk = map(
  'Map',
  phase('A', 't1 t2 t3'),
  card('t2', { moment: true }),
  card('t3', { status: 'planned' }),
  journey('Main', 't3 > t1 > t2'),
  rating('t1', 'medical', 2, { evidence: 'record', weight: 3 }),
  rating('t1', 'medical', -2, { perspective: 'clinical', evidence: 'assumption' }),
  rating('t2', 'medical', 1, { evidence: 'hearsay' }),
  rating('t2', 'social', -1.5, { weight: 0 }),
);

const curve = (viewpoint: 'all' | 'patient' | 'clinical', aspect: string, status?: 'actual' | 'planned') =>
  experienceSeries(walk, { journeyId: 'Main', viewpoint, ...(status && { status }) }).find(
    (series) => series.aspect === aspect,
  )!.points;

it('has a curve for each aspect and a point for each touchpoint, along the path', () => {
  const series = experienceSeries(walk, { journeyId: 'Main', viewpoint: 'all' });
  expect(series.map(({ aspect }) => aspect)).toEqual(['medical', 'psychological', 'economic', 'social']);
  for (const { points } of series) expect(points.map(({ touchpointId }) => touchpointId)).toEqual(['t3', 't1', 't2']);
});

describe('a point', () => {
  test('is the mean of the perspectives, with their spread, how many, and whose', () => {
    expect(curve('all', 'medical')[1]).toEqual({
      touchpointId: 't1',
      score: 0,
      spread: 4,
      isDashed: false,
      isMoment: false,
      isPlanned: false,
      perspectives: ['patient', 'clinical'],
      count: 2,
    });
  });

  test('is one perspective’s alone where that is asked for', () => {
    expect(
      curve('clinical', 'medical').map(({ score, isDashed, perspectives }) => [score, isDashed, perspectives]),
    ).toEqual([
      [null, false, []],
      [-2, true, ['clinical']],
      [null, false, []],
    ]);
  });

  test('is dashed where all is assumption or hearsay, and tells moments of truth and plans', () => {
    expect(curve('all', 'medical').map(({ isDashed, isMoment, isPlanned }) => [isDashed, isMoment, isPlanned])).toEqual(
      [
        [false, false, true],
        [false, false, false],
        [true, true, false],
      ],
    );
  });

  test('is a gap, never 0, where nothing counts', () => {
    expect(curve('all', 'social').map(({ score, count }) => [score, count])).toEqual([
      [null, 0],
      [null, 0],
      [null, 0],
    ]);
  });
});

it('shows what is there today, or what is planned, alone', () => {
  expect(curve('all', 'medical', 'actual').map(({ touchpointId }) => touchpointId)).toEqual(['t1', 't2']);
  expect(curve('all', 'medical', 'planned').map(({ touchpointId }) => touchpointId)).toEqual(['t3']);
});

it('of a journey that is not there, or leads nowhere, is four empty curves', () => {
  expect(experienceSeries(walk, { journeyId: 'nobody', viewpoint: 'all' }).map(({ points }) => points)).toEqual([
    [],
    [],
    [],
    [],
  ]);
});
