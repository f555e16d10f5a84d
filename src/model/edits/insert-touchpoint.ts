import type { JourneyMap } from '../journey-map.ts';
import { drop, put } from '../patch.ts';
import type { Point } from '../place.ts';
import type { Id } from '../records.ts';
import { addLink } from './add-link.ts';
import { addTouchpoint, type TouchpointFields } from './add-touchpoint.ts';

/**
 * Adds a touchpoint into a link: the link's source leads to it, and it to the link's target. The first of the
 * two new links takes over the label and the annotations.
 */
export function insertTouchpoint(
  map: JourneyMap,
  { id, at, fields = {}, linkId, linkIds }: {
    id: Id;
    at: Point;
    fields?: TouchpointFields;
    linkId: Id;
    linkIds: readonly [Id, Id];
  },
): JourneyMap {
  const link = map.links[linkId];
  if (link === undefined || linkIds.some((each) => each in map.links)) return map;
  const { journeyId, source, target, label } = link;
  const added = addTouchpoint(map, { id, at, fields });
  if (added === map) return map;
  const opened = drop(added, 'links', [linkId]);
  const entered = addLink(opened, { id: linkIds[0], journeyId, source, target: id, label });
  const left = addLink(entered, { id: linkIds[1], journeyId, source: id, target });
  const annotations = Object.values(left.annotations).filter((row) => row.target.kind === 'link' && row.target.id === linkId);
  return put(left, 'annotations', ...annotations.map((row) => ({ ...row, target: { kind: 'link', id: linkIds[0] } as const })));
}
