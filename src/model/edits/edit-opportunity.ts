import { cleanFields } from '../clean.ts';
import type { JourneyMap } from '../journey-map.ts';
import { update } from '../patch.ts';
import { oneToFive } from '../range.ts';
import type { Id, Opportunity } from '../records.ts';

/** Changes an opportunity; it stays with its touchpoints. */
export function editOpportunity(
  map: JourneyMap,
  { id, ...fields }: { id: Id } & Partial<Omit<Opportunity, 'id' | 'touchpointIds'>>,
): JourneyMap {
  const { impact, effort } = fields;
  return update(map, 'opportunities', id, {
    ...cleanFields(fields),
    ...(impact !== undefined && { impact: oneToFive(impact) }),
    ...(effort !== undefined && { effort: oneToFive(effort) }),
  });
}
