import { describe, expect, it, test } from 'vitest';
import { aspectsByScore, evidenceSummary, fallsOf, touchpointMeans } from '#analysis';
import { journey, map, phase, rating } from '../support/map-builder.ts';

const walk = map(
  'Map',
  phase('A', 't1 t2 t3 t4'),
  journey('Main', 't1 > t2 > t3'),
  journey('Side', 't2 > t1'),
  rating('t1', 'medical', 2, { evidence: 'record' }),
  rating('t1', 'social', 1),
  rating('t2', 'medical', -1, { evidence: 'hearsay' }),
  rating('t2', 'social', 0.5, { perspective: 'clinical' }),
  rating('t2', 'social', -0.5),
  rating('t3', 'medical', -2),
  rating('t3', 'economic', 1, { evidence: 'interview' }),
);

describe('touchpoints', () => {
  it('stand from the lowest to the highest by their mean over the aspects that have a score', () => {
    // t1 (2 + 1) / 2, t2 (−1 + 0) / 2, t3 (−2 + 1) / 2: equal ones as they lie.
    expect(touchpointMeans(walk, { viewpoint: 'all' })).toEqual([
      { touchpointId: 't2', mean: -0.5, aspects: 2, isGuess: true },
      { touchpointId: 't3', mean: -0.5, aspects: 2, isGuess: false },
      { touchpointId: 't1', mean: 1.5, aspects: 2, isGuess: false },
    ]);
  });

  it('stand by one aspect, or one perspective, alone', () => {
    expect(
      touchpointMeans(walk, { viewpoint: 'all', aspect: 'medical' }).map(({ touchpointId, mean }) => [
        touchpointId,
        mean,
      ]),
    ).toEqual([
      ['t3', -2],
      ['t2', -1],
      ['t1', 2],
    ]);
    expect(touchpointMeans(walk, { viewpoint: 'clinical' })).toEqual([
      { touchpointId: 't2', mean: 0.5, aspects: 1, isGuess: true },
    ]);
  });

  test('no mean hides a −2: single aspects have their own ranking', () => {
    const scored = aspectsByScore(walk, 'all').map(({ touchpointId, aspect, score }) => [
      touchpointId,
      aspect,
      score.mean,
    ]);
    expect(scored[0]).toEqual(['t3', 'medical', -2]);
    expect(scored.at(-1)).toEqual(['t1', 'medical', 2]);
  });
});

describe('falls', () => {
  it('go along the links, the deepest first', () => {
    expect(fallsOf(walk, { journeyId: 'Main', viewpoint: 'all' })).toEqual([
      {
        journeyId: 'Main',
        linkId: 'Main-t1-t2',
        source: 't1',
        target: 't2',
        aspect: 'medical',
        from: 2,
        to: -1,
        depth: 3,
        isGuess: true,
      },
      {
        journeyId: 'Main',
        linkId: 'Main-t1-t2',
        source: 't1',
        target: 't2',
        aspect: 'social',
        from: 1,
        to: 0,
        depth: 1,
        isGuess: true,
      },
      {
        journeyId: 'Main',
        linkId: 'Main-t2-t3',
        source: 't2',
        target: 't3',
        aspect: 'medical',
        from: -1,
        to: -2,
        depth: 1,
        isGuess: true,
      },
    ]);
  });

  it('are told as guessed unless both ends rest on more than assumption and hearsay', () => {
    const known = map(
      'Map',
      phase('A', 't1 t2'),
      journey('Main', 't1 > t2'),
      rating('t1', 'medical', 2, { evidence: 'record' }),
      rating('t2', 'medical', -1, { evidence: 'interview' }),
    );
    expect(fallsOf(known, { journeyId: 'Main', viewpoint: 'all' }).map(({ isGuess }) => isGuess)).toEqual([false]);
  });

  it('are no rises, and need a score at both ends', () => {
    expect(fallsOf(walk, { journeyId: 'Side', viewpoint: 'all' })).toEqual([]);
    expect(fallsOf(walk, { journeyId: 'nobody', viewpoint: 'all' })).toEqual([]);
  });
});

describe('what it rests on', () => {
  it('is counted in ratings and scores', () => {
    // Six scores: t1 medical is known, t1 social, t2 medical (hearsay), t2 social, t3 medical are guessed, t3 economic is known.
    expect(evidenceSummary(walk)).toEqual({
      touchpoints: 4,
      ratings: 7,
      scores: 6,
      guesses: 4,
      guessShare: 4 / 6,
      assumptions: 3,
      assumptionShare: 3 / 6,
      coverage: 6 / 16,
    });
  });

  it('can be counted of one perspective alone', () => {
    expect(evidenceSummary(walk, 'executive')).toMatchObject({
      touchpoints: 4,
      ratings: 0,
      scores: 0,
      guessShare: null,
    });
    const { ratings, scores } = evidenceSummary(walk, 'patient');
    expect([ratings, scores]).toEqual([
      Object.values(walk.ratings).filter(({ perspective }) => perspective === 'patient').length,
      6,
    ]);
  });

  it('has no share of nothing', () => {
    expect(evidenceSummary(map('Map', phase('A')))).toMatchObject({
      scores: 0,
      guessShare: null,
      assumptionShare: null,
      coverage: null,
    });
    expect(evidenceSummary(map('Map', phase('A', 't1'))).coverage).toBe(0);
  });
});

test('a fall is as deep as the scores that are shown beside it', () => {
  const shallow = map(
    'Map',
    phase('A', 't1 t2 t3'),
    journey('Main', 't1 > t2 > t3'),
    rating('t1', 'medical', 0.75),
    rating('t2', 'medical', -0.15),
    rating('t3', 'medical', -0.16),
  );
  // +0.8 → −0.2 is a fall by 1, not by 0.9; −0.2 → −0.2 is none.
  expect(fallsOf(shallow, { journeyId: 'Main', viewpoint: 'all' }).map(({ depth }) => depth)).toEqual([1]);
});
