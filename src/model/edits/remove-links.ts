import type { JourneyMap } from '../journey-map.ts';
import { drop } from '../patch.ts';
import type { Id } from '../values.ts';
import { dropAnnotations } from './drop-annotations.ts';

/** Removes links and the annotations on them; their touchpoints stay. */
export function removeLinks(map: JourneyMap, { ids }: { ids: readonly Id[] }): JourneyMap {
  const gone = new Set(ids);
  return dropAnnotations(drop(map, 'links', gone), (target) => target.kind === 'link' && gone.has(target.id));
}
