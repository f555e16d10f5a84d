import { rootOf } from '../annotation-threads.ts';
import type { JourneyMap } from '../journey-map.ts';
import { update } from '../patch.ts';
import type { Id } from '../values.ts';

/** Opens the thread of an annotation again. */
export function reopenAnnotation(map: JourneyMap, { id }: { id: Id }): JourneyMap {
  const root = rootOf(map, id);
  return root === undefined ? map : update(map, 'annotations', root.id, { resolvedAt: null });
}
