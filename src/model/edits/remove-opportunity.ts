import type { JourneyMap } from '../journey-map.ts';
import { drop } from '../patch.ts';
import type { Id } from '../values.ts';

/** Removes an opportunity. */
export const removeOpportunity = (map: JourneyMap, { id }: { id: Id }): JourneyMap => drop(map, 'opportunities', [id]);
