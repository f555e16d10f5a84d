import type { JourneyMap } from '../journey-map.ts';
import { drop, put } from '../patch.ts';
import type { Id } from '../values.ts';
import { addLink, canLink, type LinkEnds } from './add-link.ts';

/** Whether a touchpoint may be put into a link: not into one of its own, nor where the journey leads through it already. */
export function canSplice(map: JourneyMap, { id, linkId }: { id: Id; linkId: Id }): boolean {
  const link = map.links[linkId];
  if (link === undefined || link.source === id || link.target === id) return false;
  const { journeyId, source, target } = link;
  return canLink(map, { journeyId, source, target: id }) || canLink(map, { journeyId, source: id, target });
}

/**
 * Puts a touchpoint of the map into a link: the link's source leads to it, and it to the link's target; where one
 * of the two steps is in the journey already, it stays. All its other links stay too. The label, the
 * duration and the annotations of the link go over to the first of the two steps.
 */
export function spliceTouchpoint(
  map: JourneyMap,
  { id, linkId, linkIds }: { id: Id; linkId: Id; linkIds: readonly [Id, Id] },
): JourneyMap {
  const [first, second] = linkIds;
  if (!canSplice(map, { id, linkId }) || first === second || linkIds.some((each) => each in map.links)) return map;
  const { journeyId, source, target, label, duration } = map.links[linkId]!;
  const opened = drop(map, 'links', [linkId]);
  const entered = addLink(opened, { id: first, journeyId, source, target: id, label, duration });
  const left = addLink(entered, { id: second, journeyId, source: id, target });
  const heir = first in left.links ? first : stepOf(left, { journeyId, source, target: id });
  const annotations = Object.values(left.annotations).filter(
    (row) => row.target.kind === 'link' && row.target.id === linkId,
  );
  return put(
    left,
    'annotations',
    ...annotations.map((row) => ({ ...row, target: { kind: 'link', id: heir } as const })),
  );
}

function stepOf({ links }: JourneyMap, { journeyId, source, target }: LinkEnds): Id {
  const step = Object.values(links).find(
    (link) => link.journeyId === journeyId && link.source === source && link.target === target,
  );
  return step!.id;
}
