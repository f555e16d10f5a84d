import { annotationThreads, type AnnotationThread } from './annotation-threads.ts';
import { targetKey } from './annotation-target.ts';
import { groupBy } from './group.ts';
import type { JourneyMap } from './journey-map.ts';
import { CARD } from './limits.ts';
import { touchpointsInPlace } from './path.ts';
import { phaseAt, phaseSpans, positionOf, type Point } from './place.ts';
import { remembered } from './remembered.ts';
import type { AnnotationTarget } from './values.ts';

/** The threads on each thing that has any, by `targetKey`; the earliest first. */
export const threadsByTarget = (
  map: Pick<JourneyMap, 'annotations'>,
): ReadonlyMap<string, readonly AnnotationThread[]> => byTarget(annotationThreads(map));

const byTarget = remembered((threads: readonly AnnotationThread[]): ReadonlyMap<string, readonly AnnotationThread[]> =>
  groupBy(threads, ({ root }) => targetKey(root.target)),
);

/** One thing on the map with what was written to it; there is at least one thread. */
export interface AnnotatedTarget {
  readonly key: string;
  readonly target: AnnotationTarget;
  readonly threads: readonly AnnotationThread[];
}

/**
 * Everything that something was written to, as one reads the map: phase by phase its head, then its touchpoints,
 * each followed by the links from it, and its empty spots, from left to right and top to bottom.
 */
export function annotatedTargets(map: JourneyMap): AnnotatedTarget[] {
  const groups = [...threadsByTarget(map)].map(([key, threads]) => ({ key, target: threads[0]!.root.target, threads }));
  if (groups.length === 0) return groups;
  const touchpoints = new Map(touchpointsInPlace(map).map(({ id }, index) => [id, index]));
  const ranks = new Map(groups.map(({ key, target }) => [key, rankOf(map, target, touchpoints)]));
  return groups.sort((a, b) => compare(ranks.get(a.key)!, ranks.get(b.key)!));
}

type Rank = readonly number[];

function rankOf(map: JourneyMap, target: AnnotationTarget, touchpoints: ReadonlyMap<string, number>): Rank {
  switch (target.kind) {
    case 'phase':
      return [phaseSpans(map).findIndex(({ phase }) => phase.id === target.id), 0, 0, 0];
    case 'touchpoint':
      return rankOfCard(map, target.id, 0, touchpoints);
    case 'link':
      return rankOfCard(map, map.links[target.id]?.source ?? '', 1, touchpoints);
    case 'spot':
      return [phaseAt(map, target.x).index, 1, target.x, target.y];
  }
}

function rankOfCard(map: JourneyMap, id: string, after: number, touchpoints: ReadonlyMap<string, number>): Rank {
  const touchpoint = map.touchpoints[id];
  const corner: Point = touchpoint === undefined ? { x: 0, y: 0 } : positionOf(map, touchpoint);
  return [phaseAt(map, corner.x + CARD.width / 2).index, 1, corner.x, corner.y, touchpoints.get(id) ?? 0, after];
}

function compare(a: Rank, b: Rank): number {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
