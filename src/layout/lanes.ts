import { groupBy, type Id } from '#model';
import type { Step } from './columns.ts';
import { createTracks, type Line, type Spot, type Tracks } from './tracks.ts';

/** Touchpoints that follow each other on one lane. */
type Chain = readonly Id[];

interface Graph {
  /** In path order. */
  readonly sequence: readonly Id[];
  /** Counted through all phases from the left; every step leads to a greater one. */
  readonly slotOf: ReadonlyMap<Id, number>;
  readonly steps: readonly Step[];
}

/**
 * Gives every touchpoint a lane: the main path 0 from end to end, and each branch the nearest lane above (negative)
 * or below it on which it crosses least. No two share slot and lane.
 */
export function lanesOf(graph: Graph): ReadonlyMap<Id, number> {
  const laneOf = new Map<Id, number>();
  const tracks = createTracks();
  const steps = groupBy(
    [
      ...graph.steps.map((step) => [step.source, step] as const),
      ...graph.steps.map((step) => [step.target, step] as const),
    ],
    ([id]) => id,
  );
  const context: Context = { ...graph, laneOf, tracks, stepsAt: (id) => (steps.get(id) ?? []).map(([, step]) => step) };
  const chains = chainsOf(graph).flatMap((chain) => place(chain, context));
  // The first ones were placed before those that they cross were known.
  for (let round = 0; round < ROUNDS; round++) {
    for (const chain of chains.slice(1)) {
      const [spots, lines] = [spotsOf(chain, context), linesOf(chain, context)];
      tracks.take(spots, lines);
      for (const id of chain) laneOf.delete(id);
      place(chain, context);
    }
  }
  return laneOf;
}

const ROUNDS = 2;

interface Context extends Graph {
  readonly laneOf: Map<Id, number>;
  readonly tracks: Tracks;
  readonly stepsAt: (id: Id) => readonly Step[];
}

/** Cuts the journeys into paths, each going on as long as it can: along the heaviest links, then the longest way. */
function chainsOf({ sequence, slotOf, steps }: Graph): Chain[] {
  const next = groupBy(steps, ({ source }) => source);
  const lengthFrom = new Map<Id, number>();
  for (const id of sequence.toSorted((a, b) => slotOf.get(b)! - slotOf.get(a)!)) {
    lengthFrom.set(id, 1 + Math.max(0, ...(next.get(id) ?? []).map(({ target }) => lengthFrom.get(target)!)));
  }
  const taken = new Set<Id>();
  const follow = (id: Id): Id | undefined => {
    const free = (next.get(id) ?? []).filter(({ target }) => !taken.has(target));
    const most = Math.max(...free.map(({ weight }) => weight));
    const targets = free.filter(({ weight }) => weight === most).map(({ target }) => target);
    const [longest, ...others] = targets.sort((x, y) => lengthFrom.get(y)! - lengthFrom.get(x)!);
    return longest === undefined ? undefined : (others.find((other) => isReached(other, longest, next)) ?? longest);
  };
  return sequence.flatMap((first) => {
    if (taken.has(first)) return [];
    const chain: Id[] = [];
    for (let id: Id | undefined = first; id !== undefined; id = follow(id)) {
      chain.push(id);
      taken.add(id);
    }
    return [chain];
  });
}

/** A way round of up to so many touchpoints is a branch beside the direct way, a longer one what the direct way cuts short. */
const DETOUR = 3;

function isReached(goal: Id, from: Id, next: ReadonlyMap<Id, readonly Step[]>): boolean {
  let front = [from];
  for (let step = 0; step < DETOUR; step++) {
    front = front.flatMap((id) => (next.get(id) ?? []).map(({ target }) => target));
    if (front.includes(goal)) return true;
  }
  return false;
}

/** Puts a chain on its best lane; where none is free for the whole of it, each of its touchpoints on its own. */
function place(chain: Chain, context: Context): Chain[] {
  const { slotOf, tracks, laneOf } = context;
  const near = middleLane(chain, context);
  let best: number | null = null;
  let least = Infinity;
  let tried = 0;
  for (const offset of OFFSETS) {
    const lane = near + offset;
    if (tried >= ENOUGH || least <= FAR * Math.abs(offset)) break;
    if (Math.abs(lane) > MOST_LANE || !chain.every((id) => tracks.isFree({ slot: slotOf.get(id)!, lane }))) continue;
    tried += 1;
    for (const id of chain) laneOf.set(id, lane);
    const cost =
      tracks.disorder(spotsOf(chain, context), linesOf(chain, context)) +
      FAR * Math.abs(offset) +
      ASIDE * Math.abs(lane);
    if (cost < least) [best, least] = [lane, cost];
  }
  if (best === null) {
    for (const id of chain) laneOf.delete(id);
    return chain.flatMap((id) => place([id], context));
  }
  for (const id of chain) laneOf.set(id, best);
  tracks.put(spotsOf(chain, context), linesOf(chain, context));
  return [chain];
}

/** Free lanes looked at before the best of them is taken. */
const ENOUGH = 7;
const MOST_LANE = 100;
/** From the nearest lane outwards, below first. */
const OFFSETS = Array.from(
  { length: 4 * MOST_LANE + 1 },
  (_, index) => (index % 2 === 0 ? -index / 2 : (index + 1) / 2) + 0,
);
/** What a lane further away costs, in crossings. */
const FAR = 0.4;
const ASIDE = 0.05;

/** The lane in the middle of what a chain is linked with, so far as that has one. */
function middleLane(chain: Chain, { laneOf, stepsAt }: Context): number {
  const lanes = chain.flatMap((id) =>
    stepsAt(id).flatMap(({ source, target }) => laneOf.get(source === id ? target : source) ?? []),
  );
  return lanes.length === 0 ? 0 : Math.round(lanes.reduce((sum, lane) => sum + lane, 0) / lanes.length);
}

const spotsOf = (chain: Chain, { slotOf, laneOf }: Context): Spot[] =>
  chain.map((id) => ({ slot: slotOf.get(id)!, lane: laneOf.get(id)! }));

/** The lines within a chain and to what is already on a lane. */
function linesOf(chain: Chain, { slotOf, laneOf, stepsAt }: Context): Line[] {
  const steps = new Set(chain.flatMap((id) => stepsAt(id)));
  return [...steps].flatMap((step) => {
    const { source, target } = step;
    const [from, to] = [laneOf.get(source), laneOf.get(target)];
    if (from === undefined || to === undefined) return [];
    return [{ step, from: { slot: slotOf.get(source)!, lane: from }, to: { slot: slotOf.get(target)!, lane: to } }];
  });
}
