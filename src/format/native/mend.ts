import { repair, type Annotation, type Id, type JourneyMap } from '#model';
import type { Report } from '../report.ts';
import { labelOf } from './read-rows.ts';

/** The nearest sound map, with everything that had to be mended reported by the names of the records. */
export function mend(map: JourneyMap, report: Report): JourneyMap {
  let current = withoutCircles(map, report);
  // Mending one flaw may bring out another: the reply to a dropped annotation.
  for (;;) {
    const { map: mended, flaws } = repair(current);
    if (flaws.length === 0) return current;
    for (const { code, table, id } of flaws) {
      const row = current[table][id];
      report.note(code, { table, ...(row === undefined ? {} : { example: labelOf({ ...row }) }) });
    }
    current = mended;
  }
}

/** No annotation is, over others, a reply to itself. */
function withoutCircles(map: JourneyMap, report: Report): JourneyMap {
  const settled = new Set<Id>();
  const cleared: Annotation[] = [];
  for (const annotation of Object.values(map.annotations)) {
    const path = new Set<Id>();
    let current: Annotation | undefined = annotation;
    while (current !== undefined && !settled.has(current.id)) {
      path.add(current.id);
      const parentId: Id | null = current.parentId;
      if (parentId !== null && path.has(parentId)) {
        cleared.push({ ...current, parentId: null });
        break;
      }
      current = parentId === null ? undefined : Object.hasOwn(map.annotations, parentId) ? map.annotations[parentId] : undefined;
    }
    for (const id of path) settled.add(id);
  }
  if (cleared.length === 0) return map;
  for (const { text } of cleared) report.note('clearedReference', { table: 'annotations', example: text });
  return { ...map, annotations: { ...map.annotations, ...Object.fromEntries(cleared.map((row) => [row.id, row])) } };
}
