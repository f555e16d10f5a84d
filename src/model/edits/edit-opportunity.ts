import { cleanFields } from '../clean.ts';
import type { JourneyMap } from '../journey-map.ts';
import { update } from '../patch.ts';
import { oneToFive } from '../range.ts';
import type { Id, Opportunity } from '../records.ts';

/** Changes an opportunity, also the touchpoints that it concerns; those that are not there are left out. */
export function editOpportunity(
  map: JourneyMap,
  { id, ...fields }: { id: Id } & Partial<Omit<Opportunity, 'id'>>,
): JourneyMap {
  const { impact, effort, touchpointIds } = fields;
  return update(map, 'opportunities', id, {
    ...cleanFields(fields),
    ...(impact !== undefined && { impact: oneToFive(impact) }),
    ...(effort !== undefined && { effort: oneToFive(effort) }),
    ...(touchpointIds !== undefined && { touchpointIds: presentIds(map, touchpointIds) }),
  });
}

/** Each touchpoint of the map once. */
export const presentIds = (map: JourneyMap, ids: readonly Id[]): Id[] =>
  [...new Set(ids)].filter((id) => id in map.touchpoints);
