import { grouped } from './grouped.ts';
import type { JourneyMap } from './journey-map.ts';
import { MAX_SCORE, MIN_SCORE, SCORE_STEP } from './limits.ts';
import type { Rating } from './records.ts';
import { isGuess } from './several.ts';
import { PERSPECTIVES, type Aspect, type Id, type Perspective } from './values.ts';

/** Whose ratings are looked at: one perspective, or all of them together. */
export type Viewpoint = Perspective | 'all';

/** What a (touchpoint, aspect, viewpoint) shows. */
export interface Score {
  /** Weighted mean, −2…+2. */
  readonly mean: number;
  /** Disagreement: how far the perspectives' means lie apart as they are shown; 0 within one perspective. */
  readonly spread: number;
  /** Whether everything it rests on is assumption or hearsay; drawn dashed. */
  readonly isGuess: boolean;
  readonly count: number;
}

/** From this spread on a touchpoint is marked as one on which the perspectives disagree: a quarter of the scale. */
export const NOTABLE_SPREAD = 1;

/** Ratings grouped by the id of their touchpoint. */
export const ratingsByTouchpoint = grouped('ratings', ({ touchpointId }) => [touchpointId]);

/**
 * The score of one aspect from a touchpoint's ratings: the weighted mean; weight 0 is left out; no rating
 * gives null, never 0. *All* is the mean of the perspectives that have one.
 */
export function scoreOf(ratings: readonly Rating[], aspect: Aspect, viewpoint: Viewpoint): Score | null {
  const counted = ratings.filter((rating) => rating.aspect === aspect && rating.weight > 0);
  if (viewpoint !== 'all') return meanOf(counted.filter(({ perspective }) => perspective === viewpoint));
  const scores = PERSPECTIVES.map((perspective) =>
    meanOf(counted.filter((rating) => rating.perspective === perspective)),
  ).filter((score) => score !== null);
  if (scores.length === 0) return null;
  const means = scores.map(({ mean }) => mean);
  return {
    mean: means.reduce((sum, mean) => sum + mean, 0) / means.length,
    spread: spreadOf(means),
    isGuess: scores.every(({ isGuess }) => isGuess),
    count: counted.length,
  };
}

/** The score that is shown and can be changed: the mean, or that of a single rating even where its weight leaves it out. */
export function shownScore(ratings: readonly Rating[], aspect: Aspect, viewpoint: Viewpoint): number | null {
  const [only] = ratings;
  if (ratings.length === 1 && only !== undefined && viewpoint !== 'all') return only.score;
  return scoreOf(ratings, aspect, viewpoint)?.mean ?? null;
}

function meanOf(ratings: readonly Rating[]): Score | null {
  const weight = ratings.reduce((sum, rating) => sum + rating.weight, 0);
  if (weight === 0) return null;
  return {
    mean: ratings.reduce((sum, rating) => sum + rating.score * rating.weight, 0) / weight,
    spread: 0,
    isGuess: ratings.every(isGuess),
    count: ratings.length,
  };
}

/** The nearest score that can be given: −2…+2 in half steps, ties away from 0 on both sides of it. */
export const roundScore = (score: number): number => {
  const steps = Math.sign(score) * Math.round(Math.abs(score) / SCORE_STEP);
  return Math.max(MIN_SCORE, Math.min(MAX_SCORE, steps * SCORE_STEP)) + 0;
};

/** A score, or a difference of scores, as it is shown: to a tenth, ties away from 0 on both sides of it. */
export const tenth = (score: number): number => {
  // What is a tie by its rule is none in binary fractions: 0.35 × 10 must not depend on the last bit.
  const tenths = Math.round(Number((Math.abs(score) * 10).toPrecision(12)));
  return (Math.sign(score) * tenths) / 10 + 0;
};

/** How far one score lies above another, of the figures that are shown: +0.8 and −0.2 are 1 apart, whatever was rounded away. */
export const differenceOf = (score: number, other: number): number => tenth(tenth(score) - tenth(other));

/** How far scores lie apart, in the same way; 0 of none. */
export const spreadOf = (scores: readonly number[]): number =>
  scores.length === 0 ? 0 : differenceOf(Math.max(...scores), Math.min(...scores));

/** One aspect of a touchpoint. */
export interface Rated {
  readonly touchpoint: Id;
  readonly aspect: Aspect;
}

/** The ratings that one viewpoint has given an aspect of a touchpoint. */
export const ratingsOf = (
  map: Pick<JourneyMap, 'ratings'>,
  { touchpoint, aspect }: Rated,
  viewpoint: Viewpoint,
): readonly Rating[] =>
  (ratingsByTouchpoint(map).get(touchpoint) ?? []).filter(
    (rating) => rating.aspect === aspect && (viewpoint === 'all' || rating.perspective === viewpoint),
  );
