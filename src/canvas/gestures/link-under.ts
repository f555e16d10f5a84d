import type { Id, Point } from '#model';
import { grown, linksIn, nearestOn, type Scene } from '#scene';

/** So near the line a card's middle has to be for the card to go into the link: CSS px, but at most so many map units. */
const REACH = { pixels: 12, units: 40 } as const;
/** Near its ends a link lies under the cards that it joins; a card dropped there is meant for elsewhere. */
const ENDS = 0.15;

/** How far a held card's middle may be from the line, map units. `zoom` in CSS px per map unit. */
export const dropReach = (zoom: number): number => Math.min(REACH.pixels / zoom, REACH.units);

/** The nearest link within reach (map units) of a point of the map, away from its ends; null where there is none. */
export function linkUnder(scene: Scene, point: Point, reach: number): Id | null {
  let found: Id | null = null;
  let least = reach;
  for (const { id, way } of linksIn(scene.links, grown({ ...point, width: 0, height: 0 }, least))) {
    const { along, distance } = nearestOn(way, point);
    if (distance < least && along > ENDS && along < 1 - ENDS) [found, least] = [id, distance];
  }
  return found;
}
