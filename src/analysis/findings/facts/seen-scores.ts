import { groupBy, remembered, type Aspect, type Id, type JourneyMap, type Score } from '#model';
import { scoredAspects, type ScoredAspect } from '../../scored-aspects.ts';
import { NEG, atMost, isHalf } from '../thresholds.ts';
import { whileSame } from './while-same.ts';

interface Seen {
  readonly viewpoint: 'patient' | 'all';
  readonly scores: ReadonlyMap<Id, ReadonlyMap<Aspect, Score>>;
}

const seen = whileSame(['ratings', 'touchpoints', 'phases'], (map): Seen => {
  const all = scoredAspects(map, 'all').length;
  const isOfPatients = all === 0 || isHalf(scoredAspects(map, 'patient').length, all);
  const viewpoint = isOfPatients ? 'patient' : 'all';
  return { viewpoint, scores: byTouchpoint(scoredAspects(map, viewpoint)) };
});

/** Whose scores the findings go by: the patients', where they have given at least half of all that there are. */
export const viewpointOf = (map: JourneyMap): 'patient' | 'all' => seen(map).viewpoint;

/** The scores of a touchpoint from that viewpoint, by aspect; none where nobody has rated it. */
export const seenAt = (map: JourneyMap, id: Id): ReadonlyMap<Aspect, Score> => seen(map).scores.get(id) ?? NONE;

/** The mean of one aspect of a touchpoint from that viewpoint, −2…+2; null where nobody has rated it. */
export const meanAt = (map: JourneyMap, id: Id, aspect: Aspect): number | null =>
  seenAt(map, id).get(aspect)?.mean ?? null;

/** Whether any aspect of a touchpoint has at most this score. */
export const isAnyAtMost = (map: JourneyMap, id: Id, limit: number): boolean =>
  [...seenAt(map, id).values()].some(({ mean }) => atMost(mean, limit));

export const isLowIn = (map: JourneyMap, id: Id, aspect: Aspect): boolean => {
  const mean = meanAt(map, id, aspect);
  return mean !== null && atMost(mean, NEG);
};

const NONE: ReadonlyMap<Aspect, Score> = new Map();

const byTouchpoint = remembered(
  (scored: readonly ScoredAspect[]): ReadonlyMap<Id, ReadonlyMap<Aspect, Score>> =>
    new Map(
      [...groupBy(scored, ({ touchpointId }) => touchpointId)].map(([id, own]) => [
        id,
        new Map(own.map(({ aspect, score }) => [aspect, score])),
      ]),
    ),
);
