import { select } from '#editor';
import { CARD, positionOf, type Id } from '#model';
import type { CommandContext } from './command.ts';
import { goTo } from './find-commands.ts';

/** Leads to a touchpoint from any view: the canvas is shown, with it selected, in view, and the keyboard's focus there. */
export function showOnCanvas(context: CommandContext, id: Id): void {
  const { editor, session, view, camera } = context.openMap;
  const map = editor.getMap();
  const touchpoint = map.touchpoints[id];
  if (touchpoint === undefined) return;
  if (session.getState().view === 'canvas') {
    goTo(context, { kind: 'touchpoint', id });
    view.current?.takeFocus();
    return;
  }
  const { x, y } = positionOf(map, touchpoint);
  camera.onceAttached((canvas) => {
    canvas.centre({ x: x + CARD.width / 2, y: y + CARD.height / 2 });
    view.current?.takeFocus();
  });
  select(session, { touchpoints: [id] });
  session.setState({ view: 'canvas' });
}
