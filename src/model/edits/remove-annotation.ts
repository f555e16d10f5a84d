import type { JourneyMap } from '../journey-map.ts';
import { drop, idsWhere } from '../patch.ts';
import type { Id } from '../values.ts';

/** Removes an annotation with the replies to it. */
export function removeAnnotation(map: JourneyMap, { id }: { id: Id }): JourneyMap {
  const gone = new Set([id]);
  // A file may hold replies to replies: those of one round are what the next one looks for.
  for (let before = 0; before < gone.size;) {
    before = gone.size;
    for (const reply of idsWhere(map, 'annotations', ({ parentId }) => parentId !== null && gone.has(parentId)))
      gone.add(reply);
  }
  return drop(map, 'annotations', gone);
}
