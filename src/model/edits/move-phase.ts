import type { JourneyMap } from '../journey-map.ts';
import type { Id } from '../values.ts';
import { moveRow } from './move-row.ts';

/** Moves a phase to `index` of the phases from left to right; its touchpoints come along. */
export const movePhase = (map: JourneyMap, to: { id: Id; index: number }): JourneyMap => moveRow(map, 'phases', to);
