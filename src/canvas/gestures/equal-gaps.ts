import type { Box } from '#scene';
import { across, endOf, isSame, middleOf, sizeOf, startOf } from './box-sides.ts';
import type { Axis, Guide } from './guide.ts';

/** How far a box is from having the same gap to a neighbour in its row (or column) as two others have, or on both sides. */
export function gapOffsets(box: Box, near: readonly Box[], axis: Axis): number[] {
  const { before, after, gaps } = rowOf(box, near, axis);
  const start = startOf(box, axis);
  const lengths = gaps.map(lengthOf);
  const between =
    before !== undefined && after !== undefined
      ? (endOf(before, axis) + startOf(after, axis) - sizeOf(box, axis)) / 2
      : null;
  return [
    ...(between === null || between < endOf(before!, axis) ? [] : [between - start]),
    ...(before === undefined ? [] : lengths.map((length) => endOf(before, axis) + length - start)),
    ...(after === undefined ? [] : lengths.map((length) => startOf(after, axis) - length - endOf(box, axis))),
  ];
}

/** The gaps beside a box that are equal to each other or to a gap in its row, with the nearest of those. */
export function gapBars(box: Box, near: readonly Box[], axis: Axis): Guide[] {
  const { before, after, gaps } = rowOf(box, near, axis);
  const left = before === undefined ? null : gapBetween(before, box, axis);
  const right = after === undefined ? null : gapBetween(box, after, axis);
  const bars = new Set<Guide>();
  if (left !== null && right !== null && isSame(lengthOf(left), lengthOf(right))) bars.add(left).add(right);
  for (const own of [left, right]) {
    if (own === null) continue;
    const equal = nearestTo(
      own,
      gaps.filter((gap) => isSame(lengthOf(gap), lengthOf(own))),
    );
    if (equal !== undefined) bars.add(own).add(equal);
  }
  return [...bars];
}

/** A box's neighbours along an axis, and the gaps between the others in that row; the gap in which the box lies is none. */
function rowOf(
  box: Box,
  near: readonly Box[],
  axis: Axis,
): { before: Box | undefined; after: Box | undefined; gaps: Guide[] } {
  const side = across(axis);
  const row = near
    .filter((other) => startOf(other, side) < endOf(box, side) && endOf(other, side) > startOf(box, side))
    .sort((a, b) => startOf(a, axis) - startOf(b, axis));
  const middle = middleOf(box, axis);
  const next = row.findIndex((other) => middleOf(other, axis) > middle);
  const index = next === -1 ? row.length : next;
  const gaps = row.slice(1).flatMap((other, at) => (at + 1 === index ? [] : (gapBetween(row[at]!, other, axis) ?? [])));
  return { before: row[index - 1], after: row[index], gaps };
}

/** The gap between two boxes, drawn where they face each other; null where there is none. */
function gapBetween(a: Box, b: Box, axis: Axis): Guide | null {
  const side = across(axis);
  const from = endOf(a, axis);
  const to = startOf(b, axis);
  const top = Math.max(startOf(a, side), startOf(b, side));
  const bottom = Math.min(endOf(a, side), endOf(b, side));
  return to <= from || bottom <= top ? null : { axis: side, at: (top + bottom) / 2, from, to };
}

const lengthOf = ({ from, to }: Guide): number => to - from;

function nearestTo(gap: Guide, others: readonly Guide[]): Guide | undefined {
  return others.toSorted((a, b) => Math.abs(a.from - gap.from) - Math.abs(b.from - gap.from))[0];
}
