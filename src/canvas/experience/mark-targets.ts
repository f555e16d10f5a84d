import type { Aspect } from '#model';
import type { PlotFrame } from '#scene';

/** What is pressed to take hold of a mark, CSS px from the plot's upper edge. */
export interface MarkTarget {
  readonly top: number;
  readonly height: number;
}

/**
 * Targets of the marks in one column, `least` px high as far as there is room, none over another: in its lane each
 * as near to its mark as the lane allows, overlaid pushed apart in the order of the marks.
 */
export function markTargets(
  frame: PlotFrame,
  marks: readonly { readonly aspect: Aspect; readonly y: number }[],
  least: number,
): ReadonlyMap<Aspect, MarkTarget> {
  if (frame.mode === 'overlay') return pushedApart(frame, marks, least);
  return new Map(
    marks.flatMap(({ aspect, y }) => {
      const lane = frame.lanes.find((each) => each.aspect === aspect);
      if (lane === undefined) return [];
      const height = Math.min(least, lane.height);
      const top = Math.max(lane.top, Math.min(y - height / 2, lane.top + lane.height - height));
      return [[aspect, { top, height }]];
    }),
  );
}

function pushedApart(
  { top, bottom }: PlotFrame,
  marks: readonly { readonly aspect: Aspect; readonly y: number }[],
  least: number,
): ReadonlyMap<Aspect, MarkTarget> {
  const height = Math.min(least, (bottom - top) / Math.max(marks.length, 1));
  const sorted = marks.toSorted((a, b) => a.y - b.y);
  const targets = new Map<Aspect, MarkTarget>();
  // As a stack that begins where its marks lie on the whole, and then gives way to its neighbours.
  let free = top;
  for (const [index, { aspect, y }] of sorted.entries()) {
    const after = sorted.slice(index);
    const crowd = after.filter((each, further) => each.y - y < further * height + height / 2);
    const middle = crowd.reduce((sum, each) => sum + each.y, 0) / crowd.length;
    const wanted = middle - (crowd.length * height) / 2;
    const start = Math.max(free, Math.min(wanted, bottom - after.length * height));
    targets.set(aspect, { top: start, height });
    free = start + height;
  }
  return targets;
}
