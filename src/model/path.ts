import { grouped } from './grouped.ts';
import { groupBy } from './group.ts';
import type { JourneyMap, Records } from './journey-map.ts';
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

/** By phase the ids of its touchpoints from left to right, top to bottom; where none of them passes another, the very same list. */
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
      const rows = [...stay, ...(entered.get(phaseId) ?? [])].sort(byCorner);
      if (rows.length === 0) ids.delete(phaseId);
      else if (!isInOrder(rows, before.get(phaseId)))
        ids.set(
          phaseId,
          rows.map(({ id }) => id),
        );
    }
    return isSameIn(before, ids) ? before : ids;
  },
});

const isInOrder = (rows: readonly Touchpoint[], ids: readonly Id[] = []): boolean =>
  rows.length === ids.length && rows.every(({ id }, index) => id === ids[index]);

const isSameIn = (a: ReadonlyMap<Id, unknown>, b: ReadonlyMap<Id, unknown>): boolean =>
  a.size === b.size && [...a].every(([id, value]) => b.get(id) === value);

/** Ids of all touchpoints from left to right, top to bottom; while none of them passes another, the very same list. */
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
  /** By touchpoint its place in the path, from 0; the very same map while their order is. */
  readonly places: ReadonlyMap<Id, number>;
  /** Of all touchpoints, as they lie, which decides between ties. */
  readonly across: readonly Id[];
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
  const walked = (map: Reads<'phases' | 'touchpoints'>, before: Path | null): Path => {
    const across = idsAcross(map);
    const touchpoints = walk(links, map.touchpoints, across);
    const isSame = before !== null && isInOrder(touchpoints, [...before.places.keys()]);
    return { touchpoints, across, places: isSame ? before.places : new Map(touchpoints.map(({ id }, at) => [id, at])) };
  };
  return keptUp<'phases' | 'touchpoints', Path>(['touchpoints', 'phases'], {
    fresh: (map) => walked(map, null),
    update: (before, map, changes) => {
      if (idsAcross(map) !== before.across) return walked(map, before);
      const concerned = Object.entries(changes.touchpoints).filter(([id]) => before.places.has(id));
      if (concerned.length === 0) return before;
      const touchpoints = [...before.touchpoints];
      for (const [id, { after }] of concerned) touchpoints[before.places.get(id)!] = after!;
      return { ...before, touchpoints };
    },
  });
});

function walk(links: readonly Step[], touchpoints: Records<Touchpoint>, across: readonly Id[]): Touchpoint[] {
  const next = groupBy(
    links.filter(({ source, target }) => touchpoints[source] !== undefined && touchpoints[target] !== undefined),
    ({ source }) => source,
  );
  const steps = [...next.values()].flat();
  const entered = new Set(steps.map(({ target }) => target));
  const members = new Set(steps.flatMap(({ source, target }) => [source, target]));
  const rank = new Map(across.map((id, index) => [id, index]));
  const path: Touchpoint[] = [];
  const seen = new Set<Id>();
  const visit = (starts: readonly Id[]): void => {
    const queue = starts.filter((id) => !seen.has(id));
    for (const id of queue) seen.add(id);
    for (let head = 0; head < queue.length; head++) {
      const id = queue[head]!;
      path.push(touchpoints[id]!);
      const targets = (next.get(id) ?? []).map(({ target }) => target);
      for (const target of targets.sort((a, b) => rank.get(a)! - rank.get(b)!)) {
        if (seen.has(target)) continue;
        seen.add(target);
        queue.push(target);
      }
    }
  };
  const inPlace = across.filter((id) => members.has(id));
  visit(inPlace.filter((id) => !entered.has(id)));
  for (const id of inPlace) visit([id]);
  return path;
}
