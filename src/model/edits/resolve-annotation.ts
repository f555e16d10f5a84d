import { rootOf } from '../annotation-threads.ts';
import type { JourneyMap } from '../journey-map.ts';
import { update } from '../patch.ts';
import type { Id, Timestamp } from '../values.ts';

/** Marks the thread of an annotation as resolved; refused where it is already. */
export function resolveAnnotation(map: JourneyMap, { id, resolvedAt }: { id: Id; resolvedAt: Timestamp }): JourneyMap {
  const root = rootOf(map, id);
  return root?.resolvedAt === null ? update(map, 'annotations', root.id, { resolvedAt }) : map;
}
