import type { JourneyMap } from './journey-map.ts';
import { positionOf, type Point } from './place.ts';
import type { Id } from './values.ts';

/**
 * The touchpoint whose card is nearest to that of `from`, in one direction (a unit step such as `{ x: 1, y: 0 }`)
 * or in any; undefined where there is none. What lies aside counts double; what lies more than twice as far aside as
 * ahead is not in that direction.
 */
export function nearestFrom(map: JourneyMap, from: Id, direction?: Point): Id | undefined {
  const start = map.touchpoints[from];
  if (start === undefined) return undefined;
  const origin = positionOf(map, start);
  let nearest: Id | undefined;
  let least = Infinity;
  for (const touchpoint of Object.values(map.touchpoints)) {
    if (touchpoint.id === from) continue;
    const { x, y } = positionOf(map, touchpoint);
    const distance = distanceOf({ x: x - origin.x, y: y - origin.y }, direction);
    if (distance < least) [nearest, least] = [touchpoint.id, distance];
  }
  return nearest;
}

function distanceOf({ x, y }: Point, direction: Point | undefined): number {
  if (direction === undefined) return Math.hypot(x, y);
  const ahead = x * direction.x + y * direction.y;
  const aside = Math.abs(x * direction.y) + Math.abs(y * direction.x);
  return ahead <= 0 || ahead < aside * 0.5 ? Infinity : ahead + 2 * aside;
}
