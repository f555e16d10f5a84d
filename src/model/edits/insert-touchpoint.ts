import type { JourneyMap } from '../journey-map.ts';
import type { Point } from '../place.ts';
import type { Id } from '../values.ts';
import { addTouchpoint, type TouchpointFields } from './add-touchpoint.ts';
import { spliceTouchpoint } from './splice-touchpoint.ts';

/** Adds a touchpoint into a link: the link's source leads to it, and it to the link's target. */
export function insertTouchpoint(
  map: JourneyMap,
  {
    id,
    at,
    fields = {},
    linkId,
    linkIds,
  }: {
    id: Id;
    at: Point;
    fields?: TouchpointFields;
    linkId: Id;
    linkIds: readonly [Id, Id];
  },
): JourneyMap {
  const added = addTouchpoint(map, { id, at, fields });
  if (added === map) return map;
  const spliced = spliceTouchpoint(added, { id, linkId, linkIds });
  return spliced === added ? map : spliced;
}
