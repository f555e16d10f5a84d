import { cleanFields } from '../clean.ts';
import type { JourneyMap } from '../journey-map.ts';
import { update } from '../patch.ts';
import type { Link } from '../records.ts';
import type { Id } from '../values.ts';
import { canLink } from './add-link.ts';

/** Changes a link's label, ends or journey; ends that may not be linked are refused. */
export function editLink(map: JourneyMap, { id, ...fields }: { id: Id } & Partial<Omit<Link, 'id'>>): JourneyMap {
  const link = map.links[id];
  if (link === undefined) return map;
  const next = { ...link, ...cleanFields('links', fields) };
  const isMoved = next.source !== link.source || next.target !== link.target || next.journeyId !== link.journeyId;
  return isMoved && !canLink(map, next) ? map : update(map, 'links', id, next);
}
