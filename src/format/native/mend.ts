import { repair, tableIn, type Annotation, type Id, type JourneyMap, type Table } from '#model';
import type { Report } from '../report.ts';
import { asExample, labelOf } from './read-rows.ts';

/** The nearest sound map, with everything that had to be mended reported by the names of the records. */
export function mend(map: JourneyMap, report: Report): JourneyMap {
  let current = withoutCircles(map, report);
  // Mending one flaw may bring out another: the reply to a dropped annotation.
  for (;;) {
    const { map: mended, flaws } = repair(current);
    if (flaws.length === 0) return current;
    for (const { code, table, id } of flaws) {
      report.note(code, { table, ...asExample(nameOf(current, table, id)) });
    }
    current = mended;
  }
}

/** The record's own name; that of a link or a rating is the touchpoints that it is about, as far as they are known. */
function nameOf(map: JourneyMap, table: Table, id: Id): string | null {
  const row = tableIn(map, table)[id];
  if (row === undefined) return null;
  const titleOf = (touchpointId: Id): string =>
    (Object.hasOwn(map.touchpoints, touchpointId) ? map.touchpoints[touchpointId]?.title : undefined) ?? '';
  if ('source' in row) {
    const titles = [titleOf(row.source), titleOf(row.target)].filter((title) => title !== '');
    return titles.join(' → ') || labelOf({ ...row });
  }
  return labelOf({ ...row }) ?? ('touchpointId' in row ? titleOf(row.touchpointId) || null : null);
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
      current =
        parentId === null
          ? undefined
          : Object.hasOwn(map.annotations, parentId)
            ? map.annotations[parentId]
            : undefined;
    }
    for (const id of path) settled.add(id);
  }
  if (cleared.length === 0) return map;
  for (const { text } of cleared) report.note('clearedReference', { table: 'annotations', example: text });
  return { ...map, annotations: { ...map.annotations, ...Object.fromEntries(cleared.map((row) => [row.id, row])) } };
}
