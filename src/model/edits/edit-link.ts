import { cleanFields } from '../clean.ts';
import type { JourneyMap } from '../journey-map.ts';
import { update } from '../patch.ts';
import type { Id, Link } from '../records.ts';
import { canLink } from './add-link.ts';

/** Changes a link's label, ends or journey; ends that may not be linked are refused. */
export function editLink(map: JourneyMap, { id, ...fields }: { id: Id } & Partial<Omit<Link, 'id'>>): JourneyMap {
  const link = map.links[id];
  if (link === undefined) return map;
  const next = { ...link, ...cleanFields(fields) };
  const isMoved = next.source !== link.source || next.target !== link.target || next.journeyId !== link.journeyId;
  return isMoved && !canLink(map, next) ? map : update(map, 'links', id, next);
}
