import { CARD, type Id, type Point } from '#model';
import type { Scene } from '#scene';

/** The card under a point of the map, or null. Of overlapping cards the last one, which is drawn on top. */
export function cardAt(scene: Scene, { x, y }: Point): Id | null {
  let hit: Id | null = null;
  for (const card of scene.cards.values()) {
    if (x >= card.x && x <= card.x + CARD.width && y >= card.y && y <= card.y + CARD.height) hit = card.id;
  }
  return hit;
}
