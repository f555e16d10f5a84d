import { overlaps, type Box } from '#scene';

/** The boxes that share any area with another one. */
export type Neighbours = (area: Box) => readonly Box[];

/** Sorts boxes by their left edges, so that the few near a view are found without looking at thousands. */
export function createNeighbours(boxes: Iterable<Box>): Neighbours {
  const sorted = [...boxes].sort((a, b) => a.x - b.x);
  const widest = Math.max(0, ...sorted.map(({ width }) => width));
  return (area) => {
    const near: Box[] = [];
    for (let index = firstFrom(sorted, area.x - widest); index < sorted.length; index++) {
      const box = sorted[index]!;
      if (box.x >= area.x + area.width) break;
      if (overlaps(box, area)) near.push(box);
    }
    return near;
  };
}

/** The index of the first box whose left edge is at `x` or right of it. */
function firstFrom(sorted: readonly Box[], x: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]!.x < x) low = middle + 1;
    else high = middle;
  }
  return low;
}
