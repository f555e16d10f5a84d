import { groupBy, type Id } from '#model';
import type { Step, Walk } from './steps.ts';

/** Touchpoints that follow each other, none of them in another strand. */
export type Strand = readonly Id[];

/**
 * Cuts the journeys into strands, each going on as long as it can: along the heaviest steps, then the longest way. The
 * main path comes first, then what leaves it or runs beside it.
 */
export function strandsOf({ sequence, onwards, steps }: Walk): Strand[] {
  const next = groupBy(steps, ({ source }) => source);
  const lengthFrom = new Map<Id, number>();
  for (const id of onwards.toReversed())
    lengthFrom.set(id, 1 + Math.max(0, ...(next.get(id) ?? []).map(({ target }) => lengthFrom.get(target)!)));
  const taken = new Set<Id>();
  const follow = (id: Id): Id | undefined => {
    const free = (next.get(id) ?? []).filter(({ target }) => !taken.has(target));
    const most = Math.max(...free.map(({ weight }) => weight));
    const longest = free
      .filter(({ weight }) => weight === most)
      .toSorted((a, b) => lengthFrom.get(b.target)! - lengthFrom.get(a.target)!)[0]?.target;
    if (longest === undefined) return undefined;
    return free.find(({ target }) => isReached(longest, target, next))?.target ?? longest;
  };
  return sequence.flatMap((first) => {
    if (taken.has(first)) return [];
    const strand: Id[] = [];
    for (let id: Id | undefined = first; id !== undefined; id = follow(id)) {
      strand.push(id);
      taken.add(id);
    }
    return [strand];
  });
}

/** A way round of up to so many touchpoints belongs to the path, whose direct step skips them; a longer one is a branch. */
const DETOUR = 3;

function isReached(goal: Id, from: Id, next: ReadonlyMap<Id, readonly Step[]>): boolean {
  let front = [from];
  for (let step = 0; step < DETOUR; step++) {
    front = front.flatMap((id) => (next.get(id) ?? []).map(({ target }) => target));
    if (front.includes(goal)) return true;
  }
  return false;
}
