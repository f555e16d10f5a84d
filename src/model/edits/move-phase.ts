import type { JourneyMap } from '../journey-map.ts';
import { inOrder, orderAt } from '../order.ts';
import { update } from '../patch.ts';
import type { Id } from '../records.ts';

/** Moves a phase to `index` of the phases from left to right; its touchpoints come along. */
export function movePhase(map: JourneyMap, { id, index }: { id: Id; index: number }): JourneyMap {
  const phases = inOrder(map.phases);
  const others = phases.filter((phase) => phase.id !== id);
  const at = Math.max(0, Math.min(index, others.length));
  if (others.length === phases.length || phases[at]?.id === id) return map;
  return update(map, 'phases', id, { order: orderAt(others, at) });
}
