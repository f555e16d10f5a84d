import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  EVIDENCES,
  PERSPECTIVES,
  createRating,
  differenceOf,
  isGuess,
  ratingsByTouchpoint,
  roundScore,
  scoreOf,
  spreadOf,
  tenth,
  type Perspective,
  type Rating,
} from '#model';
import { map, phase, rating } from '../support/map-builder.ts';

const given = (score: number, fields: Partial<Rating> = {}): Rating =>
  createRating({ id: 'r', touchpointId: 't1', aspect: 'medical', score, ...fields });

describe('the score of one perspective', () => {
  test('is the weighted mean of its ratings', () => {
    const ratings = [given(2, { weight: 3 }), given(-2)];
    expect(scoreOf(ratings, 'medical', 'patient')).toEqual({ mean: 1, spread: 0, isGuess: true, count: 2 });
  });

  test('leaves out what has no weight', () => {
    const ratings = [given(2), given(-2, { weight: 0, evidence: 'record' })];
    expect(scoreOf(ratings, 'medical', 'patient')).toEqual({ mean: 2, spread: 0, isGuess: true, count: 1 });
  });

  test('is a gap where nothing counts, never 0', () => {
    expect(scoreOf([], 'medical', 'patient')).toBeNull();
    expect(scoreOf([given(1, { weight: 0 })], 'medical', 'patient')).toBeNull();
    expect(scoreOf([given(1)], 'social', 'patient')).toBeNull();
    expect(scoreOf([given(1)], 'medical', 'clinical')).toBeNull();
  });

  test('is a guess only while all of it is', () => {
    expect(scoreOf([given(1), given(1, { evidence: 'hearsay' })], 'medical', 'patient')?.isGuess).toBe(true);
    expect(scoreOf([given(1), given(1, { evidence: 'interview' })], 'medical', 'patient')?.isGuess).toBe(false);
  });

  test('a rating of 0 is no gap', () => {
    expect(scoreOf([given(0)], 'medical', 'patient')?.mean).toBe(0);
  });
});

describe('the score of all perspectives', () => {
  test('is the mean of those that have one, however many ratings each has', () => {
    const ratings = [given(2), given(2), given(2), given(-1, { perspective: 'clinical', evidence: 'record' })];
    expect(scoreOf(ratings, 'medical', 'all')).toEqual({ mean: 0.5, spread: 3, isGuess: false, count: 4 });
  });

  test('of one perspective alone is its score, without disagreement', () => {
    expect(scoreOf([given(1.5)], 'medical', 'all')).toEqual(scoreOf([given(1.5)], 'medical', 'patient'));
  });

  test('is a gap where none has one', () => {
    expect(scoreOf([given(1, { weight: 0 })], 'medical', 'all')).toBeNull();
  });

  test('lies between the least and the greatest rating, and the spread is no more than between them', () => {
    const ratings = fc.array(
      fc.record({
        score: fc.integer({ min: -4, max: 4 }).map((steps) => steps / 2),
        weight: fc.double({ min: 0.001, max: 1e6, noNaN: true }),
        perspective: fc.constantFrom<Perspective>(...PERSPECTIVES),
      }),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(ratings, (rows) => {
        const score = scoreOf(
          rows.map((row) => given(row.score, row)),
          'medical',
          'all',
        )!;
        const scores = rows.map((row) => row.score);
        const [least, greatest] = [Math.min(...scores), Math.max(...scores)];
        expect(score.mean).toBeGreaterThanOrEqual(least - 1e-9);
        expect(score.mean).toBeLessThanOrEqual(greatest + 1e-9);
        expect(score.spread).toBeLessThanOrEqual(greatest - least + 1e-9);
        expect(score.count).toBe(rows.length);
      }),
    );
  });
});

test('assumption and hearsay are guesses, what somebody saw or asked is not', () => {
  expect(EVIDENCES.filter((evidence) => isGuess({ evidence, furtherEvidence: [] }))).toEqual(['assumption', 'hearsay']);
});

test.each([
  [0.24, 0],
  [0.25, 0.5],
  [-0.25, -0.5],
  [-0.26, -0.5],
  [1.75, 2],
  [17, 2],
  [-17, -2],
])('%d is rounded to %d', (score, expected) => {
  expect(roundScore(score)).toBe(expected);
});

test('ratings are grouped by touchpoint, once for the same table', () => {
  const whole = map(
    'Map',
    phase('A', 't1 t2'),
    rating('t1', 'medical', 1),
    rating('t1', 'social', 1),
    rating('t2', 'social', 0),
  );
  const groups = ratingsByTouchpoint(whole);
  expect([...groups].map(([id, rows]) => [id, rows.length])).toEqual([
    ['t1', 2],
    ['t2', 1],
  ]);
  expect(ratingsByTouchpoint({ ratings: whole.ratings })).toBe(groups);
});

describe('figures that are shown', () => {
  test('are rounded alike on both sides of 0', () => {
    expect([0.25, -0.25, 0.35, -0.35, 1.15, -1.15].map(tenth)).toEqual([0.3, -0.3, 0.4, -0.4, 1.2, -1.2]);
    expect(Object.is(tenth(-0.04), 0)).toBe(true);
  });

  test('do not depend on the last bit of a sum', () => {
    expect([(0.5 * 0.9) / 1, 0.1 + 0.2 + 0.15, 0.449_999_999_999_999_96].map(tenth)).toEqual([0.5, 0.5, 0.5]);
  });

  test('add up: a difference is that of the figures, not of what was rounded away', () => {
    expect(differenceOf(0.75, -0.15)).toBe(1);
    expect(differenceOf(0.84, -0.24)).toBe(1);
    expect(spreadOf([0.75, -0.15, 0.1])).toBe(1);
    expect(spreadOf([])).toBe(0);
    const ratings = [given(0.84), given(-0.24, { perspective: 'clinical' })];
    expect(scoreOf(ratings, 'medical', 'all')?.spread).toBe(1);
  });
});
