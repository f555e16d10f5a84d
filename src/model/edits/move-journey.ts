import type { JourneyMap } from '../journey-map.ts';
import { inOrder, orderAt } from '../order.ts';
import { update } from '../patch.ts';
import type { Id } from '../records.ts';

/** Moves a journey to `index` of the journeys in the legend. */
export function moveJourney(map: JourneyMap, { id, index }: { id: Id; index: number }): JourneyMap {
  const journeys = inOrder(map.journeys);
  const others = journeys.filter((journey) => journey.id !== id);
  const at = Math.max(0, Math.min(index, others.length));
  if (others.length === journeys.length || journeys[at]?.id === id) return map;
  return update(map, 'journeys', id, { order: orderAt(others, at) });
}
