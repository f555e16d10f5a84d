import { CARD, pathOf, type Id, type JourneyMap } from '#model';
import type { Box } from '#scene';

/** Where the touchpoints of a journey stand on a page `width` CSS px wide: evenly, in path order, `margin` free at both ends. */
export function evenAxis(
  map: JourneyMap,
  journey: Id,
  { width, margin }: { width: number; margin: number },
): ReadonlyMap<Id, Box> {
  const path = pathOf(map, journey);
  const step = (width - 2 * margin) / Math.max(path.length - 1, 1);
  const xOf = (index: number): number => (path.length === 1 ? width / 2 : margin + index * step);
  return new Map(path.map(({ id }, index) => [id, { x: xOf(index), y: 0, width: 0, height: CARD.height }]));
}
