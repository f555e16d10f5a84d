import { groupBy } from './group.ts';
import type { JourneyMap, Records } from './journey-map.ts';
import { inOrder } from './order.ts';
import { linksByJourney, pathOf } from './path.ts';
import type { Id, Link } from './records.ts';

/** Where a touchpoint stands in one of its journeys: the `step`th (from 1) of `count` in path order. */
export interface Standing {
  readonly journeyId: Id;
  readonly step: number;
  readonly count: number;
}

const standingsIn = new WeakMap<JourneyMap, ReadonlyMap<Id, readonly Standing[]>>();

/** A touchpoint's place in each of its journeys, in the journeys' order; empty where no link meets it. */
export function standingsOf(map: JourneyMap, touchpointId: Id): readonly Standing[] {
  let standings = standingsIn.get(map);
  if (standings === undefined) {
    const all = inOrder(map.journeys).flatMap(({ id: journeyId }) =>
      pathOf(map, journeyId).map(({ id }, index, { length: count }) => ({ id, journeyId, step: index + 1, count })),
    );
    standings = groupBy(all, ({ id }) => id);
    standingsIn.set(map, standings);
  }
  return standings.get(touchpointId) ?? [];
}

/** The links that leave and that enter one touchpoint. */
export interface LinksAt {
  readonly on: readonly Link[];
  readonly here: readonly Link[];
}

const NO_LINKS: LinksAt = { on: [], here: [] };
const linksAtOf = new WeakMap<Records<Link>, ReadonlyMap<Id, LinksAt>>();

/** The links of a touchpoint in all journeys. */
export function linksAt(map: Pick<JourneyMap, 'links'>, touchpointId: Id): LinksAt {
  let known = linksAtOf.get(map.links);
  if (known === undefined) {
    const built = new Map<Id, { on: Link[]; here: Link[] }>();
    const at = (id: Id): { on: Link[]; here: Link[] } => {
      const found = built.get(id) ?? { on: [], here: [] };
      built.set(id, found);
      return found;
    };
    for (const link of Object.values(map.links)) {
      at(link.source).on.push(link);
      at(link.target).here.push(link);
    }
    known = built;
    linksAtOf.set(map.links, known);
  }
  return known.get(touchpointId) ?? NO_LINKS;
}

/** Whether a link closes a loop: its journey leads from its target to its source, and it goes back to the earlier one. */
export function isBackLink(map: JourneyMap, { journeyId, source, target }: Link): boolean {
  const stepOf = (id: Id): number =>
    standingsOf(map, id).find((standing) => standing.journeyId === journeyId)?.step ?? 0;
  if (stepOf(target) >= stepOf(source)) return false;
  const ways = groupBy(linksByJourney(map).get(journeyId) ?? [], (link) => link.source);
  const seen = new Set([target]);
  for (const id of seen) {
    if (id === source) return true;
    for (const link of ways.get(id) ?? []) seen.add(link.target);
  }
  return false;
}
