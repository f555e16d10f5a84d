import type { Point } from '#model';
import { round } from './marks.ts';

/** A cubic Bézier curve: start, two control points, end. */
export type Curve = readonly [Point, Point, Point, Point];

const SAMPLES = 20;
/** Fine enough that a point on a long curve is found on it. */
const STEPS = 64;

/** The point at `t` (0…1). */
export function pointAt([a, b, c, d]: Curve, t: number): Point {
  const u = 1 - t;
  const mix = (p: number, q: number, r: number, s: number): number =>
    u * u * u * p + 3 * u * u * t * q + 3 * u * t * t * r + t * t * t * s;
  return { x: mix(a.x, b.x, c.x, d.x), y: mix(a.y, b.y, c.y, d.y) };
}

/** The unit vector of the direction at `t`. */
export function directionAt([a, b, c, d]: Curve, t: number): Point {
  const u = 1 - t;
  const slope = (p: number, q: number, r: number, s: number): number =>
    3 * u * u * (q - p) + 6 * u * t * (r - q) + 3 * t * t * (s - r);
  const x = slope(a.x, b.x, c.x, d.x);
  const y = slope(a.y, b.y, c.y, d.y);
  const length = Math.hypot(x, y) || 1;
  return { x: x / length, y: y / length };
}

/** Where along a curve (0…1) it comes nearest to a point, and how near. */
export function nearestOn(curve: Curve, { x, y }: Point): { readonly along: number; readonly distance: number } {
  let nearest = { along: 0, distance: Infinity };
  for (let step = 0; step <= STEPS; step++) {
    const at = pointAt(curve, step / STEPS);
    const distance = Math.hypot(at.x - x, at.y - y);
    if (distance < nearest.distance) nearest = { along: step / STEPS, distance };
  }
  return nearest;
}

/** Path data of the curve itself, or of a line beside it at a constant distance (right of its direction). */
export function curvePath(curve: Curve, distance = 0): string {
  if (distance === 0) {
    const [a, b, c, d] = curve;
    return `M${round(a.x)} ${round(a.y)}C${[b, c, d].map(({ x, y }) => `${round(x)} ${round(y)}`).join(' ')}`;
  }
  const points = Array.from({ length: SAMPLES + 1 }, (_, index) => {
    const t = index / SAMPLES;
    const { x, y } = pointAt(curve, t);
    const direction = directionAt(curve, t);
    return `${round(x - direction.y * distance)} ${round(y + direction.x * distance)}`;
  });
  return `M${points.join('L')}`;
}
