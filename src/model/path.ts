import { grouped } from './grouped.ts';
import { groupBy } from './group.ts';
import type { JourneyMap } from './journey-map.ts';
import { keptUp, type Reads } from './kept-up.ts';
import { phaseSpans, spanOf } from './place.ts';
import type { Link, Touchpoint } from './records.ts';
import type { Id } from './values.ts';
import { remembered } from './remembered.ts';

/** Links grouped by the id of their journey. */
export const linksByJourney = grouped('links', ({ journeyId }) => [journeyId]);

/** Compares touchpoints by where they lie: phase order, x, y, id. */
export const byPlace =
  (map: Reads<'phases'>) =>
  (a: Touchpoint, b: Touchpoint): number =>
    (spanOf(map, a.phaseId)?.index ?? 0) - (spanOf(map, b.phaseId)?.index ?? 0) || byCorner(a, b);

/** Within one phase: from left to right, then from top to bottom. */
const byCorner = (a: Touchpoint, b: Touchpoint): number =>
  a.x - b.x || a.y - b.y || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Whether a touchpoint was there before and after, at the same place. */
const isPlacedAlike = (a: Touchpoint | null, b: Touchpoint | null): boolean =>
  a !== null && b !== null && a.phaseId === b.phaseId && a.x === b.x && a.y === b.y;

const phaseIdsInOrder = keptUp<'phases', readonly Id[]>(['phases'], {
  fresh: (map) => phaseSpans(map).map(({ phase }) => phase.id),
  update: (before, map, { phases }) =>
    Object.values(phases).every((row) => row.before?.order === row.after?.order)
      ? before
      : phaseSpans(map).map(({ phase }) => phase.id),
});

/** By phase the ids of its touchpoints from left to right, top to bottom; where none of them moves, the very same list. */
export const idsInPlace = keptUp<'touchpoints', ReadonlyMap<Id, readonly Id[]>>(['touchpoints'], {
  fresh: ({ touchpoints }) =>
    new Map(
      [...groupBy(Object.values(touchpoints), ({ phaseId }) => phaseId)].map(([phaseId, rows]) => [
        phaseId,
        rows.sort(byCorner).map(({ id }) => id),
      ]),
    ),
  update: (before, { touchpoints }, { touchpoints: changes }) => {
    const moved = Object.values(changes).filter((row) => !isPlacedAlike(row.before, row.after));
    if (moved.length === 0) return before;
    const ids = new Map(before);
    const left = groupBy(
      moved.flatMap((row) => row.before ?? []),
      ({ phaseId }) => phaseId,
    );
    const entered = groupBy(
      moved.flatMap((row) => row.after ?? []),
      ({ phaseId }) => phaseId,
    );
    for (const phaseId of new Set([...left.keys(), ...entered.keys()])) {
      const gone = new Set(left.get(phaseId)?.map(({ id }) => id));
      const stay = (before.get(phaseId) ?? []).filter((id) => !gone.has(id)).map((id) => touchpoints[id]!);
      const rows = [...stay, ...(entered.get(phaseId) ?? [])];
      if (rows.length === 0) ids.delete(phaseId);
      else
        ids.set(
          phaseId,
          rows.sort(byCorner).map(({ id }) => id),
        );
    }
    return ids;
  },
});

/** Ids of all touchpoints from left to right, top to bottom; while none of them moves, the very same list. */
export const idsAcross = (map: Reads<'phases' | 'touchpoints'>): readonly Id[] =>
  idsInPhases(phaseIdsInOrder(map))(idsInPlace(map));

const idsInPhases = remembered((phaseIds: readonly Id[]) =>
  remembered((ids: ReadonlyMap<Id, readonly Id[]>): readonly Id[] => {
    const indexOf = (phaseId: Id): number => Math.max(0, phaseIds.indexOf(phaseId));
    return [...ids].sort(([a], [b]) => indexOf(a) - indexOf(b)).flatMap(([, inPhase]) => inPhase);
  }),
);

/** All touchpoints from left to right, top to bottom. */
export const touchpointsInPlace = (map: Reads<'phases' | 'touchpoints'>): Touchpoint[] =>
  idsAcross(map).map((id) => map.touchpoints[id]!);

interface Path {
  readonly touchpoints: readonly Touchpoint[];
  /** By touchpoint its place in the path, from 0; the very same map while only what they say changes. */
  readonly places: ReadonlyMap<Id, number>;
}

/**
 * A journey's touchpoints in path order: breadth-first from those without an incoming link, ties by
 * place. Branches and loops are allowed; a loop without an entry starts at its leftmost touchpoint.
 */
export const pathOf = (map: JourneyMap, journeyId: Id): readonly Touchpoint[] =>
  pathAlong(linksByJourney(map).get(journeyId) ?? NO_LINKS)(map).touchpoints;

/** Where each touchpoint of a journey stands in its path, from 0. */
export const placesOnPath = (map: JourneyMap, journeyId: Id): ReadonlyMap<Id, number> =>
  pathAlong(linksByJourney(map).get(journeyId) ?? NO_LINKS)(map).places;

const NO_LINKS: readonly Link[] = [];

type Step = Pick<Link, 'source' | 'target'>;

const pathAlong = remembered((rows: readonly Link[]) => {
  const links = rows.map(({ source, target }): Step => ({ source, target }));
  const ends = new Set(links.flatMap(({ source, target }) => [source, target]));
  const fresh = (map: Reads<'phases' | 'touchpoints'>): Path => {
    const touchpoints = walk(links, map);
    return { touchpoints, places: new Map(touchpoints.map(({ id }, index) => [id, index])) };
  };
  return keptUp<'phases' | 'touchpoints', Path>(['touchpoints', 'phases'], {
    fresh,
    update: (before, map, changes) => {
      const concerned = Object.entries(changes.touchpoints).filter(([id]) => ends.has(id));
      const isInOrder =
        Object.values(changes.phases).every((row) => row.before?.order === row.after?.order) &&
        concerned.every(([, row]) => isPlacedAlike(row.before, row.after));
      if (!isInOrder) return fresh(map);
      if (concerned.length === 0) return before;
      const touchpoints = [...before.touchpoints];
      for (const [id, { after }] of concerned) {
        const place = before.places.get(id);
        if (place !== undefined) touchpoints[place] = after!;
      }
      return { touchpoints, places: before.places };
    },
  });
});

function walk(links: readonly Step[], map: Reads<'phases' | 'touchpoints'>): Touchpoint[] {
  const next = new Map<Id, Touchpoint[]>();
  const entered = new Set<Id>();
  const members = new Map<Id, Touchpoint>();
  for (const { source, target } of links) {
    const from = map.touchpoints[source];
    const to = map.touchpoints[target];
    if (from === undefined || to === undefined) continue;
    members.set(source, from).set(target, to);
    entered.add(target);
    const targets = next.get(source);
    if (targets === undefined) next.set(source, [to]);
    else targets.push(to);
  }
  const compare = byPlace(map);
  const inPlace = [...members.values()].sort(compare);
  const path: Touchpoint[] = [];
  const seen = new Set<Id>();
  const visit = (starts: readonly Touchpoint[]): void => {
    const queue = starts.filter(({ id }) => !seen.has(id));
    for (const { id } of queue) seen.add(id);
    for (let head = 0; head < queue.length; head++) {
      const touchpoint = queue[head]!;
      path.push(touchpoint);
      for (const target of (next.get(touchpoint.id) ?? []).toSorted(compare)) {
        if (seen.has(target.id)) continue;
        seen.add(target.id);
        queue.push(target);
      }
    }
  };
  visit(inPlace.filter(({ id }) => !entered.has(id)));
  for (const touchpoint of inPlace) visit([touchpoint]);
  return path;
}
