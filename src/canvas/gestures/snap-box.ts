import { snapValue, type Point } from '#model';
import type { Box } from '#scene';
import { alignmentLines, alignmentOffsets } from './alignment.ts';
import { gapBars, gapOffsets } from './equal-gaps.ts';
import type { Axis, Guides } from './guide.ts';

interface Surroundings {
  /** The boxes that count. */
  readonly near: readonly Box[];
  /** How far the box may be pulled, map units. */
  readonly reach: number;
  /** The point that comes to lie on the grid where nothing else pulls; moves with the box. */
  readonly anchor: Point;
}

/**
 * How much further a box that is dragged has to move so that it lines up with its neighbours, or keeps equal gaps
 * to them, or lies on the grid; with the guides that say why. All lengths are map units.
 */
export function snapBox(
  box: Box,
  { near, reach, anchor }: Surroundings,
): { readonly by: Point; readonly guides: Guides } {
  const offset = (axis: Axis): number => {
    const pulls = [...alignmentOffsets(box, near, axis), ...gapOffsets(box, near, axis)];
    const nearest = pulls.reduce((best, each) => (Math.abs(each) < Math.abs(best) ? each : best), Infinity);
    return Math.abs(nearest) <= reach ? nearest : snapValue(anchor[axis]) - anchor[axis];
  };
  const by = { x: offset('x'), y: offset('y') };
  const snapped = { ...box, x: box.x + by.x, y: box.y + by.y };
  const both = <T>(of: (axis: Axis) => readonly T[]): T[] => [...of('x'), ...of('y')];
  return {
    by,
    guides: {
      lines: both((axis) => alignmentLines(snapped, near, axis)),
      gaps: both((axis) => gapBars(snapped, near, axis)),
    },
  };
}
