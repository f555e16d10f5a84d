import { CARD, type AnnotationTarget, type Point } from '#model';
import { grown, type Box } from './display.ts';
import type { Scene } from './scene.ts';

/** A pin's size, map units in pictures and CSS px on the screen; a corner of it points at the place. */
export const PIN = { width: 22, height: 22 } as const;

/** Where a pin points on a card, at its upper right corner: beside the star, over no text, and no higher above it than the gap between two rows. */
const ON_CARD: Point = { x: CARD.width - 3, y: 22 };
/** Under the markers in the middle of a link, since its label stands above them. */
const ON_LINK: Point = { x: 2, y: 7 };

/** The corner with which a pin points: it stands above its place, but that of a link below. */
export const pinCorner = ({ kind }: AnnotationTarget): 'lower' | 'upper' => (kind === 'link' ? 'upper' : 'lower');

/** Where the pin of what was written to something points; null for phases, whose heads lie elsewhere, and for what is not drawn. */
export function pinPlace(scene: Scene, target: AnnotationTarget): Point | null {
  switch (target.kind) {
    case 'touchpoint':
      return moved(scene.cards.get(target.id), ON_CARD);
    case 'link':
      return moved(scene.links.get(target.id)?.middle, ON_LINK);
    case 'spot':
      return { x: target.x, y: target.y };
    case 'phase':
      return null;
  }
}

const moved = (from: Point | undefined, { x, y }: Point): Point | null =>
  from === undefined ? null : { x: from.x + x, y: from.y + y };

/** The box around a pin that points there with its left corner. */
export const pinBox = ({ x, y }: Point, corner: 'lower' | 'upper'): Box => ({
  x,
  y: corner === 'lower' ? y - PIN.height : y,
  ...PIN,
});

/** What one looks at with something that was written to; null as for `pinPlace`. */
export function annotatedBox(scene: Scene, target: AnnotationTarget): Box | null {
  const place = pinPlace(scene, target);
  if (place === null) return null;
  return (target.kind === 'touchpoint' && scene.cards.get(target.id)) || grown(pinBox(place, pinCorner(target)), 16);
}
