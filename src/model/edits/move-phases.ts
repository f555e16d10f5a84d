import type { JourneyMap } from '../journey-map.ts';
import { inOrder, ordersAt } from '../order.ts';
import { put } from '../patch.ts';
import type { Id } from '../values.ts';

/**
 * Moves phases with all that lies in them, side by side, to `index` of those that stay. Refused where they are there
 * already, or nowhere.
 */
export function movePhases(map: JourneyMap, { ids, index }: { ids: readonly Id[]; index: number }): JourneyMap {
  const chosen = new Set(ids);
  const phases = inOrder(map.phases);
  const moving = phases.filter(({ id }) => chosen.has(id));
  const others = phases.filter(({ id }) => !chosen.has(id));
  const at = Math.max(0, Math.min(index, others.length));
  const wanted = [...others.slice(0, at), ...moving, ...others.slice(at)];
  if (wanted.every((phase, place) => phase === phases[place])) return map;
  const orders = ordersAt(others, at, moving.length);
  return put(map, 'phases', ...moving.map((phase, place) => ({ ...phase, order: orders[place]! })));
}
