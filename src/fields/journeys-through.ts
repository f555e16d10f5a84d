import { inOrder, linksAt, type Id, type Journey, type JourneyMap } from '#model';

/** The journeys that pass through a touchpoint, in their order. */
export function journeysThrough(map: Pick<JourneyMap, 'journeys' | 'links'>, touchpointId: Id): Journey[] {
  const { on, here } = linksAt(map, touchpointId);
  if (on.length + here.length === 0) return [];
  const ids = new Set([...on, ...here].map(({ journeyId }) => journeyId));
  return inOrder(map.journeys).filter(({ id }) => ids.has(id));
}
