import { groupBy } from './group.ts';
import type { JourneyMap } from './journey-map.ts';
import { linksByJourney, placesOnPath } from './path.ts';
import type { Link } from './records.ts';
import { remembered } from './remembered.ts';
import type { Id } from './values.ts';

type Step = Pick<Link, 'id' | 'source' | 'target'>;

/**
 * By id the links of a journey that close a loop: it leads from their target to their source, and they go back to the
 * earlier one. The very same set as long as the journey keeps its links and its path.
 */
export function backLinks(map: JourneyMap, journeyId: Id): ReadonlySet<Id> {
  const steps = stepsInLoops(linksByJourney(map).get(journeyId) ?? NONE);
  // Without loops, as most journeys are, nobody needs to know the path.
  return steps.length === 0 ? NO_LINKS : backAmong(steps)(placesOnPath(map, journeyId));
}

/** Whether a link closes a loop. */
export const isBackLink = (map: JourneyMap, { id, journeyId }: Link): boolean => backLinks(map, journeyId).has(id);

const NONE: readonly Link[] = [];
const NO_LINKS: ReadonlySet<Id> = new Set();

const backAmong = remembered((steps: readonly Step[]) =>
  remembered((places: ReadonlyMap<Id, number>): ReadonlySet<Id> => {
    const placeOf = (id: Id): number => places.get(id) ?? -1;
    return new Set(steps.filter(({ source, target }) => placeOf(target) < placeOf(source)).map(({ id }) => id));
  }),
);

/** The links whose ends lead to each other. */
const stepsInLoops = remembered((links: readonly Link[]): readonly Step[] => {
  const loopOf = loopsOf(links);
  return links.flatMap(({ id, source, target }) =>
    loopOf.get(source) === loopOf.get(target) ? [{ id, source, target }] : [],
  );
});

/**
 * By touchpoint a number that it shares with those that it leads to and that lead to it (Tarjan's strongly connected
 * components, by a stack of its own: a path may be thousands of steps long).
 */
function loopsOf(links: readonly Link[]): ReadonlyMap<Id, number> {
  const next = groupBy(links, ({ source }) => source);
  const seen = new Map<Id, number>();
  const low = new Map<Id, number>();
  const loops = new Map<Id, number>();
  const open: Id[] = [];
  for (const { source: start } of links) {
    if (seen.has(start)) continue;
    const trail = [{ id: start, at: 0 }];
    for (let top = trail.at(-1); top !== undefined; top = trail.at(-1)) {
      const { id } = top;
      if (!seen.has(id)) {
        low.set(id, seen.size);
        seen.set(id, seen.size);
        open.push(id);
      }
      const target = next.get(id)?.[top.at++]?.target;
      if (target === undefined) {
        trail.pop();
        const above = trail.at(-1)?.id;
        if (above !== undefined) low.set(above, Math.min(low.get(above)!, low.get(id)!));
        if (low.get(id) === seen.get(id))
          for (const each of open.splice(open.lastIndexOf(id))) loops.set(each, seen.get(id)!);
      } else if (!seen.has(target)) trail.push({ id: target, at: 0 });
      else if (!loops.has(target)) low.set(id, Math.min(low.get(id)!, seen.get(target)!));
    }
  }
  return loops;
}
