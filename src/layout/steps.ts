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

/** Touchpoints as journeys lead through them. */
export interface Walk {
  /** In path order of the journeys, then by place. */
  readonly sequence: readonly Id[];
  /** All of them so that every step leads to a later one. */
  readonly onwards: readonly Id[];
  /** Without the steps back: to an earlier phase, or round a loop. */
  readonly steps: readonly Step[];
}

/** Follows the journeys. What closes a loop, followed in path order, is a step back (a relapse) and does not count. */
export function walkThrough(map: JourneyMap, ids: ReadonlySet<Id>): Walk {
  const sequence = sequenceOf(map, ids);
  const indexOf = new Map(sequence.map((id, index) => [id, index]));
  const phaseIndex = (id: Id): number => spanOf(map, map.touchpoints[id]!.phaseId)?.index ?? 0;
  const forward = stepsOf(map, ids).filter(({ source, target }) => phaseIndex(source) <= phaseIndex(target));
  const next = groupBy(forward, ({ source }) => source);
  for (const steps of next.values())
    steps.sort((a, b) => b.weight - a.weight || indexOf.get(a.target)! - indexOf.get(b.target)!);
  const { back, finished } = walk(sequence, next);
  // What is finished last leads to all others.
  return { sequence, onwards: finished.toReversed(), steps: forward.filter((step) => !back.has(step)) };
}

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
