import { cleanFields } from '../clean.ts';
import { createOpportunity } from '../create.ts';
import type { JourneyMap } from '../journey-map.ts';
import { put } from '../patch.ts';
import type { Opportunity } from '../records.ts';
import { presentIds } from './present-ids.ts';

/** Adds an opportunity: what could be done better at some touchpoints. */
export function addOpportunity(
  map: JourneyMap,
  fields: Pick<Opportunity, 'id' | 'title'> & Partial<Opportunity>,
): JourneyMap {
  if (fields.id in map.opportunities) return map;
  const opportunity = createOpportunity(cleanFields('opportunities', fields));
  const touchpointIds = presentIds(map, opportunity.touchpointIds);
  return put(map, 'opportunities', { ...opportunity, touchpointIds });
}
