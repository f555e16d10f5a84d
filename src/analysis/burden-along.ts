import { groupBy, pathOf, type Burden, type Id, type JourneyMap, type Touchpoint } from '#model';
import { onwardLinks, type Step } from './onward-links.ts';

/** Sums of what is known, each null where nothing is; of how many touchpoints. */
export interface BurdenSum extends Burden {
  /** How many touchpoints say anything of what they cost. */
  readonly known: number;
  readonly touchpoints: number;
}

/** A stretch beside others: not every way along the journey leads through it. */
export interface BurdenBranch {
  readonly touchpointIds: readonly Id[];
  readonly sum: BurdenSum;
}

/** What a journey costs patients and families. */
export interface BurdenAlong {
  /** What every way along the journey leads through. */
  readonly always: BurdenSum;
  /** The branches, each by itself, in path order; none where the journey is one line. */
  readonly branches: readonly BurdenBranch[];
  /** Of each kind what the cheapest and the dearest way costs in all; the same where there is one way. */
  readonly least: Burden;
  readonly most: Burden;
  /** By phase in which the journey has touchpoints, in path order. */
  readonly phases: readonly BurdenOfPhase[];
}

/** What a journey costs in a phase: on every way, on all branches together, on the cheapest and the dearest way. */
export interface BurdenOfPhase {
  readonly phaseId: Id;
  readonly always: BurdenSum;
  readonly branches: BurdenSum;
  readonly least: Burden;
  readonly most: Burden;
}

/**
 * What a journey costs, as far as the map says. Branches are told apart: where a way parts in two, nobody goes both,
 * and no mean is drawn. Loops are gone once; a detour that only leads back is a branch.
 */
export function burdenAlong(map: JourneyMap, journeyId: Id): BurdenAlong {
  const path = pathOf(map, journeyId);
  const links = onwardLinks(map, journeyId);
  const way = inWalkingOrder(path, links);
  const passed = passedByAll(way, links);
  const isPassed = ({ id }: Touchpoint): boolean => passed.has(id);
  const parts: WayParts = {
    way,
    before: groupBy(links, ({ target }) => target),
    leading: new Set(links.map(({ source }) => source)),
  };
  const beside = way.filter((touchpoint) => !isPassed(touchpoint));
  return {
    always: burdenSum(way.filter(isPassed)),
    branches: stretchesOf(beside, links).map((part) => ({
      touchpointIds: part.map(({ id }) => id),
      sum: burdenSum(part),
    })),
    least: alongWay(parts, Math.min),
    most: alongWay(parts, Math.max),
    phases: [...groupBy(path, ({ phaseId }) => phaseId)].map(([phaseId, here]) => ({
      phaseId,
      always: burdenSum(here.filter(isPassed)),
      branches: burdenSum(here.filter((touchpoint) => !isPassed(touchpoint))),
      least: alongWay(parts, Math.min, phaseId),
      most: alongWay(parts, Math.max, phaseId),
    })),
  };
}

const KINDS = ['hours', 'yen', 'travelMinutes', 'daysOff'] as const satisfies readonly (keyof Burden)[];

/** What some touchpoints cost together. */
function burdenSum(touchpoints: readonly Pick<Touchpoint, 'burden'>[]): BurdenSum {
  return {
    ...eachKind((kind) => {
      const amounts = touchpoints.flatMap(({ burden }) => burden[kind] ?? []);
      return amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + amount, 0);
    }),
    known: touchpoints.filter(({ burden }) => KINDS.some((kind) => burden[kind] !== null)).length,
    touchpoints: touchpoints.length,
  };
}

const eachKind = (amount: (kind: (typeof KINDS)[number]) => number | null): Burden => ({
  hours: amount('hours'),
  yen: amount('yen'),
  travelMinutes: amount('travelMinutes'),
  daysOff: amount('daysOff'),
});

/** So that each touchpoint comes after all that lead to it; of equal ones as on the path. */
function inWalkingOrder(path: readonly Touchpoint[], links: readonly Step[]): Touchpoint[] {
  const waiting = new Map(path.map(({ id }) => [id, 0]));
  for (const { target } of links) waiting.set(target, (waiting.get(target) ?? 0) + 1);
  const next = groupBy(links, ({ source }) => source);
  const byId = new Map(path.map((touchpoint) => [touchpoint.id, touchpoint]));
  const queue = path.filter(({ id }) => waiting.get(id) === 0);
  for (const { id } of queue) {
    for (const { target } of next.get(id) ?? []) {
      const left = (waiting.get(target) ?? 0) - 1;
      waiting.set(target, left);
      const touchpoint = byId.get(target);
      if (left === 0 && touchpoint !== undefined) queue.push(touchpoint);
    }
  }
  return queue;
}

/** Those that no way goes round: in walking order no link leads over them, and no way begins after or ends before them. */
function passedByAll(way: readonly Touchpoint[], links: readonly Step[]): ReadonlySet<Id> {
  const place = new Map(way.map(({ id }, index) => [id, index]));
  const [from, to] = [groupBy(links, ({ source }) => source), new Set(links.map(({ target }) => target))];
  const passed = new Set<Id>();
  const beginnings = way.filter(({ id }) => !to.has(id)).length;
  let begun = 0;
  let furthest = -1;
  let hasEnded = false;
  way.forEach(({ id }, index) => {
    if (!to.has(id)) begun++;
    if (begun === beginnings && !hasEnded && furthest <= index) passed.add(id);
    const targets = (from.get(id) ?? []).map(({ target }) => place.get(target) ?? index);
    if (targets.length === 0) hasEnded = true;
    furthest = Math.max(furthest, ...targets);
  });
  return passed;
}

/** What hangs together of the touchpoints beside the common way. */
function stretchesOf(beside: readonly Touchpoint[], links: readonly Step[]): Touchpoint[][] {
  const stretchOf = new Map(beside.map(({ id }) => [id, id]));
  const rootOf = (id: Id): Id => {
    let root = id;
    for (let above = stretchOf.get(root); above !== undefined && above !== root; above = stretchOf.get(root))
      root = above;
    return root;
  };
  for (const { source, target } of links) {
    if (stretchOf.has(source) && stretchOf.has(target)) stretchOf.set(rootOf(target), rootOf(source));
  }
  return [...groupBy(beside, ({ id }) => rootOf(id)).values()];
}

interface WayParts {
  readonly way: readonly Touchpoint[];
  readonly before: ReadonlyMap<Id, readonly Step[]>;
  readonly leading: ReadonlySet<Id>;
}

/** Of each kind the sum along the way of which it is `best`, from a beginning to an end; of one phase only what lies in it. */
function alongWay({ way, before, leading }: WayParts, best: (a: number, b: number) => number, phase?: Id): Burden {
  const isIn = ({ phaseId }: Touchpoint): boolean => phase === undefined || phaseId === phase;
  return eachKind((kind) => {
    const amountAt = (touchpoint: Touchpoint): number | null => (isIn(touchpoint) ? touchpoint.burden[kind] : null);
    if (way.every((touchpoint) => amountAt(touchpoint) === null)) return null;
    const sums = new Map<Id, number>();
    for (const touchpoint of way) {
      const { id } = touchpoint;
      const earlier = (before.get(id) ?? []).flatMap(({ source }) => sums.get(source) ?? []);
      sums.set(id, (amountAt(touchpoint) ?? 0) + (earlier.length === 0 ? 0 : earlier.reduce((a, b) => best(a, b))));
    }
    const ends = way.flatMap(({ id }) => (leading.has(id) ? [] : (sums.get(id) ?? [])));
    return ends.reduce((a, b) => best(a, b));
  });
}
