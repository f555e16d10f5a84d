import { cleanFields } from '../clean.ts';
import { createPhase } from '../create.ts';
import type { JourneyMap } from '../journey-map.ts';
import { MAX_PHASE_WIDTH, MIN_PHASE_WIDTH } from '../limits.ts';
import { inOrder, orderAt } from '../order.ts';
import { put } from '../patch.ts';
import { clamp } from '../range.ts';
import type { Id, Phase } from '../records.ts';

/** Adds a phase at `index` of the phases from left to right (beyond the last: at the end). */
export function addPhase(
  map: JourneyMap,
  { id, index, ...fields }: { id: Id; index: number; title: string } & Partial<Pick<Phase, 'kind' | 'width'>>,
): JourneyMap {
  if (id in map.phases) return map;
  const order = orderAt(inOrder(map.phases), index);
  const phase = createPhase({ id, order, ...cleanFields(fields) });
  return put(map, 'phases', { ...phase, width: clamp(phase.width, MIN_PHASE_WIDTH, MAX_PHASE_WIDTH) });
}
