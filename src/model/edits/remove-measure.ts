import type { JourneyMap } from '../journey-map.ts';
import { drop } from '../patch.ts';
import type { Id } from '../values.ts';

/** Removes a measure. */
export const removeMeasure = (map: JourneyMap, { id }: { id: Id }): JourneyMap => drop(map, 'measures', [id]);
