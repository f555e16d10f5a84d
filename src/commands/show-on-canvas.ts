import { select } from '#editor';
import { CARD, positionOf, type Id } from '#model';
import type { CommandContext } from './command.ts';

/** Leaves whatever view is on the screen for the canvas, with this touchpoint selected in its middle. */
export function showOnCanvas({ openMap: { editor, session, camera } }: CommandContext, id: Id): void {
  const map = editor.getMap();
  const touchpoint = map.touchpoints[id];
  if (touchpoint === undefined) return;
  session.setState({ view: 'canvas' });
  select(session, { touchpoints: [id] });
  const { x, y } = positionOf(map, touchpoint);
  // A canvas that was not on the screen has its camera after the next render.
  setTimeout(() => camera.current?.centre({ x: x + CARD.width / 2, y: y + CARD.height / 2 }));
}
