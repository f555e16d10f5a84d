import { ASPECTS, PERSPECTIVES, differenceOf, scoreOf, type Aspect, type Perspective, type Rating } from '#model';

/** How one perspective scores a touchpoint: −2…+2 for each aspect, null where it has not rated. */
export interface Standpoint {
  readonly perspective: Perspective;
  readonly scores: Readonly<Record<Aspect, number | null>>;
}

/** Two perspectives that lie far apart in one aspect. */
export interface Disagreement {
  readonly aspect: Aspect;
  readonly points: number;
  readonly least: { readonly perspective: Perspective; readonly score: number };
  readonly most: { readonly perspective: Perspective; readonly score: number };
}

/** Half of the scale's length is worth talking about. */
const FAR_APART = 2;

/** The perspectives that have scored a touchpoint, in their usual order. */
export const standpointsOf = (ratings: readonly Rating[]): Standpoint[] =>
  PERSPECTIVES.map((perspective) => ({ perspective, scores: scoresOf(ratings, perspective) })).filter(({ scores }) =>
    ASPECTS.some((aspect) => scores[aspect] !== null),
  );

/** The aspects in which two perspectives lie at least two points apart, the widest first. */
export const disagreementsOf = (standpoints: readonly Standpoint[]): Disagreement[] =>
  ASPECTS.flatMap((aspect) => {
    const given = standpoints
      .flatMap(({ perspective, scores }) => (scores[aspect] === null ? [] : [{ perspective, score: scores[aspect] }]))
      .sort((a, b) => a.score - b.score);
    const [least, most] = [given[0], given.at(-1)];
    if (least === undefined || most === undefined) return [];
    const points = differenceOf(most.score, least.score);
    return points < FAR_APART ? [] : [{ aspect, points, least, most }];
  }).sort((a, b) => b.points - a.points);

const scoresOf = (ratings: readonly Rating[], perspective: Perspective): Record<Aspect, number | null> => {
  const entries = ASPECTS.map((aspect) => [aspect, scoreOf(ratings, aspect, perspective)?.mean ?? null] as const);
  return Object.fromEntries(entries) as Record<Aspect, number | null>;
};
