import type { Box } from '#scene';
import { across, endOf, isSame, middleOf, startOf } from './box-sides.ts';
import type { Axis, Guide } from './guide.ts';

const PLACES = [startOf, endOf, middleOf] as const;

/** How far a box is from lining up with others: left with left, centre with centre, right with right; or top, middle, bottom. */
export const alignmentOffsets = (box: Box, near: readonly Box[], axis: Axis): number[] =>
  near.flatMap((other) => PLACES.map((place) => place(other, axis) - place(box, axis)));

/** The lines on which a box lies together with others, each from the box to the nearest of them. */
export function alignmentLines(box: Box, near: readonly Box[], axis: Axis): Guide[] {
  const [start, end, middle] = PLACES.map((place) => {
    const at = place(box, axis);
    const nearest = nearestTo(
      box,
      near.filter((other) => isSame(place(other, axis), at)),
      across(axis),
    );
    return nearest === undefined ? null : { nearest, line: lineThrough(box, nearest, { axis, at }) };
  });
  // Equal boxes agree in all three; the two edges say it already.
  const isFramed = start?.nearest !== undefined && start.nearest === end?.nearest;
  return [start, end, isFramed ? null : middle].flatMap((each) => each?.line ?? []);
}

function nearestTo(box: Box, others: readonly Box[], axis: Axis): Box | undefined {
  let nearest: Box | undefined;
  let least = Infinity;
  for (const other of others) {
    const distance = Math.abs(middleOf(other, axis) - middleOf(box, axis));
    if (distance < least) [nearest, least] = [other, distance];
  }
  return nearest;
}

function lineThrough(a: Box, b: Box, { axis, at }: { axis: Axis; at: number }): Guide {
  const along = across(axis);
  return {
    axis,
    at,
    from: Math.min(startOf(a, along), startOf(b, along)),
    to: Math.max(endOf(a, along), endOf(b, along)),
  };
}
