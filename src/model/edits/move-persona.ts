import type { JourneyMap } from '../journey-map.ts';
import type { Id } from '../values.ts';
import { moveRow } from './move-row.ts';

/** Moves a persona to `index` of the personas. */
export const movePersona = (map: JourneyMap, to: { id: Id; index: number }): JourneyMap => moveRow(map, 'personas', to);
