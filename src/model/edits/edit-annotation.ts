import { cleanFields } from '../clean.ts';
import type { JourneyMap } from '../journey-map.ts';
import { update } from '../patch.ts';
import type { Annotation } from '../records.ts';
import type { Id } from '../values.ts';

/** Changes an annotation's text or the perspective in whose name it speaks. Without a word it is refused. */
export function editAnnotation(
  map: JourneyMap,
  { id, ...fields }: { id: Id } & Partial<Pick<Annotation, 'text' | 'perspective'>>,
): JourneyMap {
  const clean = cleanFields('annotations', fields);
  return clean.text?.trim() === '' ? map : update(map, 'annotations', id, clean);
}
