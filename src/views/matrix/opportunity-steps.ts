import type { Step } from '#editor';
import type { Id, Opportunity } from '#model';

/**
 * The edits that make a touchpoint's opportunities those of a text, a line each. Lines that are there already stay what
 * they are; a changed line renames the opportunity whose place it has; a new one adds; one that is gone is removed, or,
 * where it concerns other touchpoints too, leaves this one.
 */
export function opportunitySteps(
  touchpoint: Id,
  here: readonly Opportunity[],
  { text, newId }: { text: string; newId: () => Id },
): Step[] {
  const lines = text
    .split('\n')
    .map((line) => line.replace(BULLET, '').trim())
    .filter((line) => line !== '');
  const kept = new Set<Opportunity>();
  const unmatched = lines.map((line) => {
    const same = here.find((each) => each.title.trim() === line && !kept.has(each));
    if (same !== undefined) kept.add(same);
    return same === undefined ? line : null;
  });
  const renamed = new Set<Opportunity>();
  const changes = unmatched.flatMap((title, index): Step[] => {
    if (title === null) return [];
    const before = here[index];
    if (before === undefined || kept.has(before))
      return [{ name: 'addOpportunity', args: { id: newId(), title, touchpointIds: [touchpoint] } }];
    renamed.add(before);
    return [{ name: 'editOpportunity', args: { id: before.id, title } }];
  });
  const gone = here
    .filter((each) => !kept.has(each) && !renamed.has(each))
    .map(({ id, touchpointIds }): Step => {
      const others = touchpointIds.filter((each) => each !== touchpoint);
      return others.length === 0
        ? { name: 'removeOpportunity', args: { id } }
        : { name: 'editOpportunity', args: { id, touchpointIds: others } };
    });
  return [...changes, ...gone];
}

/** What lists that are pasted begin their lines with. */
const BULLET = /^\s*(?:[・•●‣▪◦]|[-*–](?=\s))\s*/;
