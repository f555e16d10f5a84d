import type { Id, Point } from '#model';
import { cardsIn, type Scene } from '#scene';

/** The card under a point of the map, or null. Of overlapping cards the one that is drawn on top. */
export const cardAt = (scene: Scene, { x, y }: Point): Id | null =>
  cardsIn(scene.cards, { x: x - EDGE, y: y - EDGE, width: 2 * EDGE, height: 2 * EDGE }).at(-1)?.id ?? null;

/** A card's own edge belongs to it. */
const EDGE = 1e-6;
