import type { JourneyMap } from '../journey-map.ts';
import { drop, put } from '../patch.ts';
import type { Id } from '../values.ts';

/** Removes a persona; the journeys that were this persona's stay, and are nobody's. */
export function removePersona(map: JourneyMap, { id }: { id: Id }): JourneyMap {
  if (!(id in map.personas)) return map;
  const journeys = Object.values(map.journeys).filter(({ personaId }) => personaId === id);
  return drop(put(map, 'journeys', ...journeys.map((row) => ({ ...row, personaId: null }))), 'personas', [id]);
}
