import { backLinks, groupBy, linksByJourney, type Id, type JourneyMap, type Link } from '#model';

/** From where to where one can go on. */
export type Step = Pick<Link, 'source' | 'target'>;

/**
 * A journey without its loops, so that each way along it ends. Whoever is led back goes on where they left off: a
 * detour that only leads back (a relapse) leads on to what comes after the loop, and is not where the journey ends.
 */
export function onwardLinks(map: JourneyMap, journeyId: Id): readonly Step[] {
  const links = linksByJourney(map).get(journeyId) ?? [];
  const back = backLinks(map, journeyId);
  let steps: readonly Step[] = links.filter(({ id }) => !back.has(id));
  if (back.size === 0) return steps;
  const leading = new Set(steps.map(({ source }) => source));
  const returns = links.filter(({ id, source }) => back.has(id) && !leading.has(source));
  for (const { source, target } of returns) steps = [...steps, ...stepsBehind(steps, { source, target })];
  return steps;
}

/** From the end of a loop to what its touchpoints lead to outside of it. */
function stepsBehind(steps: readonly Step[], { source, target }: Step): Step[] {
  const before = reached(source, groupedIds(steps, 'target', 'source'));
  const after = reached(target, groupedIds(steps, 'source', 'target'));
  const exits = steps.filter((step) => after.has(step.source) && before.has(step.source) && !before.has(step.target));
  return [...new Set(exits.map((step) => step.target))].map((exit) => ({ source, target: exit }));
}

function groupedIds(steps: readonly Step[], by: keyof Step, to: keyof Step): ReadonlyMap<Id, readonly Id[]> {
  const grouped = groupBy(steps, (step) => step[by]);
  return new Map([...grouped].map(([id, own]) => [id, own.map((step) => step[to])]));
}

/** A touchpoint and all that can be reached from it. */
function reached(start: Id, next: ReadonlyMap<Id, readonly Id[]>): ReadonlySet<Id> {
  const seen = new Set([start]);
  for (const id of seen) for (const each of next.get(id) ?? []) seen.add(each);
  return seen;
}
