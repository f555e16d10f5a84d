import { select } from '#editor';
import { nearestFrom, touchpointsInPlace, type Id } from '#model';
import type { CommandContext } from './command.ts';
import { DIRECTIONS, type Side } from './side.ts';

/** Moves the keyboard's focus to the nearest card in a direction; the first one where it was nowhere. */
export function walk(context: CommandContext, side: Side): void {
  const { editor, session, notices } = context.openMap;
  const map = editor.getMap();
  const { focus } = session.getState();
  if (focus === null || !(focus in map.touchpoints)) return stepTo(context, touchpointsInPlace(map)[0]?.id);
  const nearest = nearestFrom(map, focus, DIRECTIONS[side]);
  if (nearest === undefined) notices.say({ code: 'noCard', side });
  else stepTo(context, nearest);
}

/** Puts the keyboard's focus on a card and shows it; a selection goes along. */
export function stepTo({ openMap: { session, view } }: CommandContext, id: Id | undefined): void {
  if (id === undefined) return;
  if (session.getState().selection.touchpoints.size > 0) select(session, { touchpoints: [id] });
  session.setState({ focus: id });
  view.current?.reveal(id);
}
