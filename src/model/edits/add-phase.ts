import { cleanFields } from '../clean.ts';
import { createPhase } from '../create.ts';
import type { JourneyMap } from '../journey-map.ts';
import { inOrder, orderAt } from '../order.ts';
import { put } from '../patch.ts';
import type { Phase } from '../records.ts';
import type { Id } from '../values.ts';

/** Adds a phase at `index` of the phases from left to right (beyond the last: at the end). */
export function addPhase(
  map: JourneyMap,
  { id, index, ...fields }: { id: Id; index: number; title: string } & Partial<Pick<Phase, 'kind' | 'width'>>,
): JourneyMap {
  if (id in map.phases) return map;
  const order = orderAt(inOrder(map.phases), index);
  return put(map, 'phases', createPhase({ id, order, ...cleanFields('phases', fields) }));
}
