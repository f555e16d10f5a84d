import { cleanFields } from '../clean.ts';
import { createLink } from '../create.ts';
import type { JourneyMap } from '../journey-map.ts';
import { linksByJourney } from '../path.ts';
import { put } from '../patch.ts';
import type { Link } from '../records.ts';
import type { Id } from '../values.ts';

export type LinkEnds = Pick<Link, 'journeyId' | 'source' | 'target'>;

/** Whether the two may be linked in this journey: not with itself, and not twice. */
export const canLink = (map: JourneyMap, ends: LinkEnds): boolean =>
  ends.source !== ends.target &&
  ends.journeyId in map.journeys &&
  ends.source in map.touchpoints &&
  ends.target in map.touchpoints &&
  !(linksByJourney(map).get(ends.journeyId) ?? []).some(
    ({ source, target }) => source === ends.source && target === ends.target,
  );

/** Links one touchpoint to another as a step of a journey. */
export function addLink(
  map: JourneyMap,
  { label = '', duration = null, ...fields }: LinkEnds & { id: Id } & Partial<Pick<Link, 'label' | 'duration'>>,
): JourneyMap {
  if (fields.id in map.links || !canLink(map, fields)) return map;
  return put(map, 'links', createLink({ ...fields, ...cleanFields('links', { label, duration }) }));
}
