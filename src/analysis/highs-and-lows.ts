import {
  differenceOf,
  groupBy,
  linksByJourney,
  pathOf,
  type Aspect,
  type Id,
  type JourneyMap,
  type Viewpoint,
} from '#model';
import { scoredAspects, type ScoredAspect } from './scored-aspects.ts';

/** A touchpoint's mean over its aspects that have a score, each counted once; −2…+2. */
export interface TouchpointMean {
  readonly touchpointId: Id;
  readonly mean: number;
  /** How many of the four aspects have a score. */
  readonly aspects: number;
  /** Whether all of them rest on assumption or hearsay alone. */
  readonly isGuess: boolean;
}

/** A step of a journey at whose end an aspect is worse than at its start. */
export interface Fall {
  readonly journeyId: Id;
  readonly linkId: Id;
  readonly source: Id;
  readonly target: Id;
  readonly aspect: Aspect;
  /** Scores at its ends, −2…+2. */
  readonly from: number;
  readonly to: number;
  /** How far it falls by the scores that are shown, more than 0, at most 4. */
  readonly depth: number;
  /** Whether the score at either end rests on assumption or hearsay alone, as on the curves. */
  readonly isGuess: boolean;
}

/** Touchpoints with a score, the lowest first, equal ones as they lie; with `aspect` by that one alone. */
export function touchpointMeans(
  map: JourneyMap,
  { viewpoint, aspect }: { viewpoint: Viewpoint; aspect?: Aspect },
): TouchpointMean[] {
  const scored = scoredAspects(map, viewpoint).filter((each) => aspect === undefined || each.aspect === aspect);
  return [...groupBy(scored, ({ touchpointId }) => touchpointId)]
    .map(([touchpointId, own]) => ({
      touchpointId,
      mean: own.reduce((sum, { score }) => sum + score.mean, 0) / own.length,
      aspects: own.length,
      isGuess: own.every(({ score }) => score.isGuess),
    }))
    .sort((a, b) => a.mean - b.mean);
}

/** Single aspects at single touchpoints from the lowest to the highest, equal ones as they lie: no mean hides a −2. */
export const aspectsByScore = (map: JourneyMap, viewpoint: Viewpoint): ScoredAspect[] =>
  scoredAspects(map, viewpoint).toSorted((a, b) => a.score.mean - b.score.mean);

/** Every fall along a journey's links, the deepest first, equal ones in the order of the path and the aspects. */
export function fallsOf(map: JourneyMap, { journeyId, viewpoint }: { journeyId: Id; viewpoint: Viewpoint }): Fall[] {
  const scored = groupBy(scoredAspects(map, viewpoint), ({ touchpointId }) => touchpointId);
  const place = new Map(pathOf(map, journeyId).map(({ id }, index) => [id, index]));
  const along = (id: Id): number => place.get(id) ?? 0;
  return (linksByJourney(map).get(journeyId) ?? [])
    .toSorted((a, b) => along(a.source) - along(b.source) || along(a.target) - along(b.target))
    .flatMap(({ id, source, target }) =>
      (scored.get(source) ?? []).flatMap(({ aspect, score: start }) => {
        const end = (scored.get(target) ?? []).find((each) => each.aspect === aspect)?.score;
        if (end === undefined) return [];
        const [from, to] = [start.mean, end.mean];
        const depth = differenceOf(from, to);
        if (depth <= 0) return [];
        return [
          {
            journeyId,
            linkId: id,
            source,
            target,
            aspect,
            from,
            to,
            depth,
            isGuess: start.isGuess || end.isGuess,
          },
        ];
      }),
    )
    .sort((a, b) => b.depth - a.depth);
}
