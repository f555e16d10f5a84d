import type { Point } from '#model';
import { round } from '../marks.ts';

/**
 * A smooth line through points from left to right that never rises above or falls below two neighbours: a cubic
 * with the tangents of Fritsch and Carlson (1980). SVG path data.
 */
export function monotonePath(points: readonly Point[]): string {
  const [first] = points;
  if (first === undefined) return '';
  const tangents = tangentsOf(points);
  const parts = points.slice(1).map((to, index) => {
    const from = points[index]!;
    const third = (to.x - from.x) / 3;
    const start = `${round(from.x + third)} ${round(from.y + tangents[index]! * third)}`;
    const end = `${round(to.x - third)} ${round(to.y - tangents[index + 1]! * third)}`;
    return `C${start} ${end} ${round(to.x)} ${round(to.y)}`;
  });
  return `M${round(first.x)} ${round(first.y)}${parts.join('')}`;
}

function tangentsOf(points: readonly Point[]): number[] {
  const slopes = points.slice(1).map((to, index) => {
    const from = points[index]!;
    return (to.y - from.y) / (to.x - from.x);
  });
  const tangents = points.map((_, index) => {
    const [before, after] = [slopes[index - 1] ?? slopes[index] ?? 0, slopes[index] ?? slopes[index - 1] ?? 0];
    return before * after <= 0 ? 0 : (before + after) / 2;
  });
  for (const [index, slope] of slopes.entries()) {
    if (slope === 0) continue;
    const steepness = Math.hypot(tangents[index]! / slope, tangents[index + 1]! / slope);
    if (steepness <= 3) continue;
    tangents[index]! *= 3 / steepness;
    tangents[index + 1]! *= 3 / steepness;
  }
  return tangents;
}
