import type { JourneyMap } from '../journey-map.ts';
import type { Id } from '../values.ts';
import { moveRow } from './move-row.ts';

/** Moves a measure to `index` of the measures. */
export const moveMeasure = (map: JourneyMap, to: { id: Id; index: number }): JourneyMap => moveRow(map, 'measures', to);
