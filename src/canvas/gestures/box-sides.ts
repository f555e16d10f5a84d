import type { Box } from '#scene';
import type { Axis } from './guide.ts';

export const across = (axis: Axis): Axis => (axis === 'x' ? 'y' : 'x');

export const startOf = (box: Box, axis: Axis): number => box[axis];

export const sizeOf = (box: Box, axis: Axis): number => (axis === 'x' ? box.width : box.height);

export const endOf = (box: Box, axis: Axis): number => box[axis] + sizeOf(box, axis);

export const middleOf = (box: Box, axis: Axis): number => box[axis] + sizeOf(box, axis) / 2;

/** Positions closer than this are the same, map units. */
const SAME = 0.1;

export const isSame = (a: number, b: number): boolean => Math.abs(a - b) < SAME;
