import { cleanFields } from '../clean.ts';
import type { JourneyMap } from '../journey-map.ts';
import { update } from '../patch.ts';
import type { Opportunity } from '../records.ts';
import type { Id } from '../values.ts';

/** Changes an opportunity, also the touchpoints that it concerns; those that are not there are left out. */
export function editOpportunity(
  map: JourneyMap,
  { id, ...fields }: { id: Id } & Partial<Omit<Opportunity, 'id'>>,
): JourneyMap {
  const { touchpointIds } = fields;
  return update(map, 'opportunities', id, {
    ...cleanFields('opportunities', fields),
    ...(touchpointIds !== undefined && { touchpointIds: presentIds(map, touchpointIds) }),
  });
}

/** Each touchpoint of the map once. */
export const presentIds = (map: JourneyMap, ids: readonly Id[]): Id[] =>
  [...new Set(ids)].filter((id) => id in map.touchpoints);
