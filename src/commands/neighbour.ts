import { linksAt, nearestFrom, type Id, type JourneyMap } from '#model';

/**
 * Where the keyboard's focus goes when touchpoints are taken away: to what led to the first of them, by the active
 * journey before others, else to what it led to, else to the nearest card; null where nothing is left.
 */
export function neighbourOf(map: JourneyMap, gone: ReadonlySet<Id>, activeJourney: Id | null): Id | null {
  const [first] = gone;
  if (first === undefined) return null;
  const { on, here } = linksAt(map, first);
  const ways = [
    ...here.map(({ journeyId, source: id }) => ({ journeyId, id })),
    ...on.map(({ journeyId, target: id }) => ({ journeyId, id })),
  ];
  const stays = ways.filter(({ id }) => !gone.has(id));
  const linked = stays.find(({ journeyId }) => journeyId === activeJourney) ?? stays[0];
  if (linked !== undefined) return linked.id;
  const left = Object.fromEntries(Object.entries(map.touchpoints).filter(([id]) => id === first || !gone.has(id)));
  return nearestFrom({ ...map, touchpoints: left }, first) ?? null;
}
