import type { JourneyMap } from '../journey-map.ts';
import { drop, idsWhere } from '../patch.ts';
import type { Id } from '../values.ts';
import { removeLinks } from './remove-links.ts';

/** Removes a journey with its links; touchpoints stay. */
export function removeJourney(map: JourneyMap, { id }: { id: Id }): JourneyMap {
  if (!(id in map.journeys)) return map;
  const links = idsWhere(map, 'links', ({ journeyId }) => journeyId === id);
  return drop(removeLinks(map, { ids: links }), 'journeys', [id]);
}
