import {
  groupBy,
  inOrder,
  linksByJourney,
  pathOf,
  spanOf,
  touchpointsInPlace,
  type Id,
  type JourneyMap,
  type Touchpoint,
} from '#model';

/** A link, or several between the same two touchpoints, that leads forwards. */
export interface Step {
  readonly source: Id;
  readonly target: Id;
  /** How much its line is to be straight: the first journeys count more. */
  readonly weight: number;
}

/** Touchpoints in columns from left to right: every step leads to a later one. */
export interface Columns {
  /** In path order of the journeys, then by place. */
  readonly sequence: readonly Id[];
  /** Counted from the first column of the touchpoint's phase. */
  readonly columnOf: ReadonlyMap<Id, number>;
  /** Without the steps back: to an earlier phase, or round a loop. */
  readonly steps: readonly Step[];
}

/**
 * Puts touchpoints into columns of their phases, each right of those that lead to it in the same phase. What closes a
 * loop, followed in path order, is a step back (a relapse) and does not count.
 */
export function columnsOf(map: JourneyMap, ids: ReadonlySet<Id>): Columns {
  const sequence = sequenceOf(map, ids);
  const indexOf = new Map(sequence.map((id, index) => [id, index]));
  const phaseIndex = (id: Id): number => spanOf(map, map.touchpoints[id]!.phaseId)?.index ?? 0;
  const forward = stepsOf(map, ids).filter(({ source, target }) => phaseIndex(source) <= phaseIndex(target));
  const next = groupBy(forward, ({ source }) => source);
  for (const steps of next.values())
    steps.sort((a, b) => b.weight - a.weight || indexOf.get(a.target)! - indexOf.get(b.target)!);
  const { back, finished } = walk(sequence, next);
  const steps = forward.filter((step) => !back.has(step));

  const columnOf = new Map<Id, number>();
  const counts = new Map<string, number>();
  const settle = (id: Id, wanted: number): void => {
    let column = wanted;
    const countAt = (): number => counts.get(keyOf(column)) ?? 0;
    const keyOf = (at: number): string => `${map.touchpoints[id]!.phaseId} ${at}`;
    while (countAt() >= MOST_IN_COLUMN) column += 1;
    counts.set(keyOf(column), countAt() + 1);
    columnOf.set(id, column);
  };
  const isWithin = ({ source, target }: Step): boolean => phaseIndex(source) === phaseIndex(target);
  const within = steps.filter(isWithin);
  const incoming = groupBy(within, ({ target }) => target);
  const outgoing = groupBy(within, ({ source }) => source);
  const entered = new Set(steps.map(({ target }) => target));
  // What is finished last leads to all others: in that order everything that leads to a touchpoint stands before it.
  // A beginning comes after all, since it stands right before what it leads to, not at the phase's edge.
  const isBeginning = (id: Id): boolean => !entered.has(id) && outgoing.has(id);
  const later: Id[] = [];
  for (const id of finished.toReversed()) {
    const before = incoming.get(id) ?? [];
    if (before.length === 0 && isBeginning(id)) later.push(id);
    settle(id, Math.max(0, ...before.map(({ source }) => columnOf.get(source)! + 1)));
  }
  for (const id of later) {
    const column = Math.min(...outgoing.get(id)!.map(({ target }) => columnOf.get(target)!)) - 1;
    if (column > columnOf.get(id)!) settle(id, column);
  }
  return { sequence, columnOf, steps };
}

/** More side by side would make a map higher than anybody could look at. */
const MOST_IN_COLUMN = 40;

/** The journeys' touchpoints in path order, the first journey first; then the others by place. */
function sequenceOf(map: JourneyMap, ids: ReadonlySet<Id>): Id[] {
  const path = inOrder(map.journeys).flatMap(({ id }) => pathOf(map, id));
  const all: Touchpoint[] = [...path, ...touchpointsInPlace(map)];
  return [...new Set(all.map(({ id }) => id))].filter((id) => ids.has(id));
}

function stepsOf(map: JourneyMap, ids: ReadonlySet<Id>): Step[] {
  const steps = new Map<string, { source: Id; target: Id; weight: number }>();
  inOrder(map.journeys).forEach((journey, index) => {
    for (const { source, target } of linksByJourney(map).get(journey.id) ?? []) {
      if (!ids.has(source) || !ids.has(target)) continue;
      const key = `${source} ${target}`;
      const known = steps.get(key);
      const weight = index === 0 ? 4 : 1;
      if (known === undefined) steps.set(key, { source, target, weight });
      else known.weight += weight;
    }
  });
  return [...steps.values()];
}

/** Depth first, by a stack of its own: a path may be thousands of steps long. */
function walk(
  starts: readonly Id[],
  next: ReadonlyMap<Id, readonly Step[]>,
): { back: ReadonlySet<Step>; finished: Id[] } {
  const state = new Map<Id, 'open' | 'done'>();
  const back = new Set<Step>();
  const finished: Id[] = [];
  for (const start of starts) {
    if (state.has(start)) continue;
    const stack = [{ id: start, at: 0 }];
    state.set(start, 'open');
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const step = next.get(top.id)?.[top.at++];
      if (step === undefined) {
        state.set(top.id, 'done');
        finished.push(top.id);
        stack.pop();
      } else if (state.get(step.target) === 'open') back.add(step);
      else if (!state.has(step.target)) {
        state.set(step.target, 'open');
        stack.push({ id: step.target, at: 0 });
      }
    }
  }
  return { back, finished };
}
