import { groupBy, linksByJourney, pathOf, type Id, type JourneyMap, type Touchpoint } from '#model';

/**
 * What hangs together along a journey's links, in either direction, of those touchpoints that `isMember` takes; each
 * part, and the parts themselves, in path order.
 */
export function partsOf(
  map: JourneyMap,
  journeyId: Id,
  isMember: (touchpoint: Touchpoint) => boolean = () => true,
): readonly (readonly Touchpoint[])[] {
  const members = pathOf(map, journeyId).filter(isMember);
  const ids = new Set(members.map(({ id }) => id));
  const links = (linksByJourney(map).get(journeyId) ?? []).filter(
    ({ source, target }) => ids.has(source) && ids.has(target),
  );
  const beside = groupBy(
    links.flatMap(({ source, target }) => [
      { id: source, other: target },
      { id: target, other: source },
    ]),
    ({ id }) => id,
  );
  const partAt = new Map<Id, number>();
  let count = 0;
  for (const { id } of members) {
    if (partAt.has(id)) continue;
    const queue = [id];
    partAt.set(id, count);
    for (const here of queue) {
      for (const { other } of beside.get(here) ?? []) {
        if (partAt.has(other)) continue;
        partAt.set(other, count);
        queue.push(other);
      }
    }
    count++;
  }
  return [...groupBy(members, ({ id }) => String(partAt.get(id))).values()];
}

/** The part with the most touchpoints, the first of equal ones; empty where there is none. */
export const longest = (parts: readonly (readonly Touchpoint[])[]): readonly Touchpoint[] =>
  parts.reduce<readonly Touchpoint[]>((most, part) => (part.length > most.length ? part : most), []);
