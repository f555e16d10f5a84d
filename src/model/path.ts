import { groupBy } from './group.ts';
import type { JourneyMap, Records } from './journey-map.ts';
import { spanOf } from './place.ts';
import type { Id, Link, Touchpoint } from './records.ts';

const linksOf = new WeakMap<Records<Link>, ReadonlyMap<Id, readonly Link[]>>();

/** Links grouped by the id of their journey. */
export function linksByJourney(map: Pick<JourneyMap, 'links'>): ReadonlyMap<Id, readonly Link[]> {
  let groups = linksOf.get(map.links);
  if (groups === undefined) {
    groups = groupBy(Object.values(map.links), (link) => link.journeyId);
    linksOf.set(map.links, groups);
  }
  return groups;
}

/** Compares touchpoints by where they lie: phase order, x, y, id. */
export const byPlace =
  (map: Pick<JourneyMap, 'phases'>) =>
  (a: Touchpoint, b: Touchpoint): number =>
    (spanOf(map, a.phaseId)?.index ?? 0) - (spanOf(map, b.phaseId)?.index ?? 0) ||
    a.x - b.x ||
    a.y - b.y ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** All touchpoints from left to right, top to bottom. */
export const touchpointsInPlace = (map: JourneyMap): Touchpoint[] => Object.values(map.touchpoints).sort(byPlace(map));

/**
 * A journey's touchpoints in path order: breadth-first from those without an incoming link, ties by
 * place. Branches and loops are allowed; a loop without an entry starts at its leftmost touchpoint.
 */
export function pathOf(map: JourneyMap, journeyId: Id): Touchpoint[] {
  const links = linksByJourney(map).get(journeyId) ?? [];
  const next = new Map<Id, Touchpoint[]>();
  const entered = new Set<Id>();
  const members = new Map<Id, Touchpoint>();
  for (const { source, target } of links) {
    const from = map.touchpoints[source];
    const to = map.touchpoints[target];
    if (from === undefined || to === undefined) continue;
    members.set(source, from).set(target, to);
    entered.add(target);
    const targets = next.get(source);
    if (targets === undefined) next.set(source, [to]);
    else targets.push(to);
  }
  const compare = byPlace(map);
  const inPlace = [...members.values()].sort(compare);
  const path: Touchpoint[] = [];
  const seen = new Set<Id>();
  const walk = (starts: readonly Touchpoint[]): void => {
    const queue = starts.filter(({ id }) => !seen.has(id));
    for (const { id } of queue) seen.add(id);
    for (let head = 0; head < queue.length; head++) {
      const touchpoint = queue[head]!;
      path.push(touchpoint);
      for (const target of (next.get(touchpoint.id) ?? []).toSorted(compare)) {
        if (seen.has(target.id)) continue;
        seen.add(target.id);
        queue.push(target);
      }
    }
  };
  walk(inPlace.filter(({ id }) => !entered.has(id)));
  for (const touchpoint of inPlace) walk([touchpoint]);
  return path;
}
