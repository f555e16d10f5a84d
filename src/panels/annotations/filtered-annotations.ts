import { fold } from '#analysis';
import { isShown, type AnnotationFilter } from '#editor';
import { annotatedTargets, type AnnotatedTarget, type AnnotationThread, type JourneyMap } from '#model';

/** What is written to, in the order of the map, with the threads that the filter and the search let through. */
export const filteredAnnotations = (map: JourneyMap, filter: AnnotationFilter, search: string): AnnotatedTarget[] =>
  annotatedTargets(map)
    .map((each) => ({
      ...each,
      threads: each.threads.filter((thread) => isShown(thread, filter) && isFound(thread, search)),
    }))
    .filter(({ threads }) => threads.length > 0);

const isFound = ({ root, replies }: AnnotationThread, search: string): boolean =>
  [root, ...replies].some(({ text, author }) => fold(`${author}\n${text}`).includes(fold(search.trim())));
