import type { JourneyMap, Records } from './journey-map.ts';
import type { Annotation } from './records.ts';
import type { Id } from './values.ts';
import { remembered } from './remembered.ts';

/** What was written to one thing, and the answers to it. A thread is resolved with its root. */
export interface AnnotationThread {
  readonly root: Annotation;
  /** The earliest first, also replies to replies. */
  readonly replies: readonly Annotation[];
}

/** All threads, the earliest first. */
export const annotationThreads = (map: Pick<JourneyMap, 'annotations'>): readonly AnnotationThread[] =>
  threadsIn(map.annotations);

const threadsIn = remembered((annotations: Records<Annotation>): readonly AnnotationThread[] => {
  const threads = new Map<Id, { root: Annotation; replies: Annotation[] }>();
  for (const annotation of Object.values(annotations).sort(byTime)) {
    const root = rootOf({ annotations }, annotation.id) ?? annotation;
    const thread = threads.get(root.id) ?? { root, replies: [] };
    threads.set(root.id, thread);
    if (annotation !== root) thread.replies.push(annotation);
  }
  return [...threads.values()].sort((a, b) => byTime(a.root, b.root));
});

/** The annotation with which a thread began; itself where it is no reply. */
export function rootOf(map: Pick<JourneyMap, 'annotations'>, id: Id): Annotation | undefined {
  const path = new Set<Id>();
  let current = map.annotations[id];
  while (current !== undefined && current.parentId !== null && !path.has(current.id)) {
    path.add(current.id);
    current = map.annotations[current.parentId] ?? current;
  }
  return current;
}

const byTime = (a: Annotation, b: Annotation): number =>
  a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
