import {
  ASPECTS,
  PERSPECTIVES,
  ratingsByTouchpoint,
  remembered,
  scoreOf,
  touchpointsInPlace,
  type Aspect,
  type Id,
  type JourneyMap,
  type Perspective,
  type Rating,
  type Touchpoint,
} from '#model';
import type { KeyKind } from '../finding.ts';
import { HIDDEN, SHARE, TOLERANCE, WORST, atLeast, atMost } from '../thresholds.ts';
import { whileSame } from './while-same.ts';

/** An aspect in which somebody suffers as much as can be said. */
export interface Suffering {
  readonly aspect: Aspect;
  /** Who suffers, or says so. */
  readonly perspectives: readonly Perspective[];
  /** Over all perspectives, −2…+2. */
  readonly mean: number;
  /** Whether the mean of all does not show it. */
  readonly isHidden: boolean;
  /** Whether all that tells of it is assumption or hearsay. */
  readonly isGuess: boolean;
}

/** In which aspects of a touchpoint anybody suffers, from its ratings; found once. */
const sufferingIn = remembered((ratings: readonly Rating[]): readonly Suffering[] =>
  ASPECTS.flatMap((aspect) => {
    const all = scoreOf(ratings, aspect, 'all');
    if (all === null) return [];
    const said = all.mean > HIDDEN + TOLERANCE ? sayingSo(ratings, aspect) : [];
    const isHidden = said.length > 0;
    const own = PERSPECTIVES.flatMap((perspective) => {
      const score = scoreOf(ratings, aspect, perspective);
      return score !== null && atMost(score.mean, WORST) ? [{ perspective, score }] : [];
    });
    if (!isHidden && own.length === 0) return [];
    return [
      {
        aspect,
        perspectives: isHidden ? said : own.map(({ perspective }) => perspective),
        mean: all.mean,
        isHidden,
        isGuess: isHidden
          ? said.every((perspective) => scoreOf(ratings, aspect, perspective)?.isGuess === true)
          : own.every(({ score }) => score.isGuess),
      },
    ];
  }),
);

/** The perspectives of which a good part gives the worst score. */
const sayingSo = (ratings: readonly Rating[], aspect: Aspect): Perspective[] =>
  PERSPECTIVES.filter((perspective) => {
    const own = ratings.filter((each) => each.aspect === aspect && each.perspective === perspective);
    const weight = weightOf(own);
    return weight > 0 && atLeast(weightOf(own.filter(({ score }) => atMost(score, WORST))) / weight, SHARE);
  });

const weightOf = (ratings: readonly Rating[]): number => ratings.reduce((sum, { weight }) => sum + weight, 0);

const NONE: readonly Suffering[] = [];

/** In which aspects of a touchpoint anybody suffers. */
export const sufferingAt = (map: JourneyMap, id: Id): readonly Suffering[] => {
  const ratings = ratingsByTouchpoint(map).get(id);
  return ratings === undefined ? NONE : sufferingIn(ratings);
};

/** The touchpoints that are there already, as they lie. */
export const actualTouchpoints = whileSame(['touchpoints', 'phases'], (map): readonly Touchpoint[] =>
  touchpointsInPlace(map).filter(({ status }) => status === 'actual'),
);

/** The touchpoints at which anybody suffers, hidden or not, as they lie. */
export const hardTouchpoints = whileSame(['touchpoints', 'phases', 'ratings'], (map): readonly Touchpoint[] =>
  actualTouchpoints(map).filter(({ id }) => sufferingAt(map, id).length > 0),
);

/** What matters most: the moments of truth or, where there is none, the hard touchpoints. */
export function keyTouchpoints(map: JourneyMap): {
  readonly key: KeyKind;
  readonly touchpoints: readonly Touchpoint[];
} {
  const moments = actualTouchpoints(map).filter(({ moment }) => moment);
  return moments.length > 0
    ? { key: 'moments', touchpoints: moments }
    : { key: 'hard', touchpoints: hardTouchpoints(map) };
}
