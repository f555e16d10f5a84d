import { rootOf } from '../annotation-threads.ts';
import { isThere } from '../rules.ts';
import { cleanFields } from '../clean.ts';
import { createAnnotation } from '../create.ts';
import type { JourneyMap } from '../journey-map.ts';
import { put } from '../patch.ts';
import { spotInRange } from '../range.ts';
import type { Annotation } from '../records.ts';
import type { AnnotationTarget, Id } from '../values.ts';

export type AnnotationFields = Pick<Annotation, 'id' | 'text' | 'createdAt'> &
  Partial<Pick<Annotation, 'perspective' | 'author' | 'resolvedAt'>>;

/**
 * Adds what somebody writes to a touchpoint, link, phase or spot, or, with `parentId`, a reply to it. A reply hangs
 * on what its thread hangs on, and a reply to a reply joins the thread. Without a word it is refused.
 */
export function addAnnotation(
  map: JourneyMap,
  { target, parentId = null, ...fields }: AnnotationFields & { target?: AnnotationTarget; parentId?: Id | null },
): JourneyMap {
  const root = parentId === null ? null : rootOf(map, parentId);
  const hook = parentId === null ? target : root?.target;
  const clean = cleanFields('annotations', fields);
  if (fields.id in map.annotations || hook === undefined || !isThere(map, hook) || clean.text.trim() === '') return map;
  return put(map, 'annotations', createAnnotation({ ...clean, target: spotInRange(hook), parentId: root?.id ?? null }));
}
