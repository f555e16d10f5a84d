import { inOrder, type Id, type Journey, type JourneyMap, type Link, type Records } from '#model';

const known = new WeakMap<Records<Link>, ReadonlyMap<Id, ReadonlySet<Id>>>();

/** The journeys that pass through a touchpoint, in their order. */
export function journeysThrough(map: Pick<JourneyMap, 'journeys' | 'links'>, touchpointId: Id): Journey[] {
  let byTouchpoint = known.get(map.links);
  if (byTouchpoint === undefined) {
    byTouchpoint = group(Object.values(map.links));
    known.set(map.links, byTouchpoint);
  }
  const ids = byTouchpoint.get(touchpointId);
  return ids === undefined ? [] : inOrder(map.journeys).filter(({ id }) => ids.has(id));
}

function group(links: readonly Link[]): ReadonlyMap<Id, ReadonlySet<Id>> {
  const groups = new Map<Id, Set<Id>>();
  for (const { journeyId, source, target } of links) {
    for (const end of [source, target]) groups.set(end, (groups.get(end) ?? new Set()).add(journeyId));
  }
  return groups;
}
