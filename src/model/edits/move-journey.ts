import type { JourneyMap } from '../journey-map.ts';
import type { Id } from '../values.ts';
import { moveRow } from './move-row.ts';

/** Moves a journey to `index` of the journeys in the legend. */
export const moveJourney = (map: JourneyMap, to: { id: Id; index: number }): JourneyMap => moveRow(map, 'journeys', to);
