import type { JourneyMap } from '../journey-map.ts';
import { drop, idsWhere, put } from '../patch.ts';
import type { AnnotationTarget } from '../values.ts';

/** The map without the annotations on what is gone; a reply to one of them that hangs on something else stays, on its own. */
export function dropAnnotations(map: JourneyMap, isGone: (target: AnnotationTarget) => boolean): JourneyMap {
  const gone = new Set(idsWhere(map, 'annotations', ({ target }) => isGone(target)));
  const dropped = drop(map, 'annotations', gone);
  const orphans = Object.values(dropped.annotations).filter(({ parentId }) => parentId !== null && gone.has(parentId));
  return put(dropped, 'annotations', ...orphans.map((row) => ({ ...row, parentId: null })));
}
