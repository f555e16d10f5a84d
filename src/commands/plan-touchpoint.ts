import { canAddTouchpoint, cornerBeside, freeCornerIn, positionOf, type Id, type TouchpointFields } from '#model';
import { editAll } from './edit.ts';
import { activate, journeyForLinks } from './connect.ts';
import type { CommandContext } from './command.ts';

/**
 * Puts a touchpoint that is meant to happen next to another one: in its phase where there is room, marked as planned
 * and linked in the active journey, in one undo step. What is selected stays so, for more may follow. null if it cannot.
 */
export function planTouchpoint(
  context: CommandContext,
  after: Id,
  fields: Omit<TouchpointFields, 'status'>,
): Id | null {
  const { editor, view } = context.openMap;
  const map = editor.getMap();
  const touchpoint = map.touchpoints[after];
  if (touchpoint === undefined || !canAddTouchpoint(map)) return null;
  const { phaseId } = touchpoint;
  const id = context.newId();
  const journey = journeyForLinks(context);
  const at = freeCornerIn(map, phaseId, cornerBeside(positionOf(map, touchpoint), 'right'));
  const link = { id: context.newId(), journeyId: journey.id, source: after };
  const isDone = editAll(context, [
    ...journey.steps,
    { name: 'addPlannedTouchpoint', args: { id, at, phaseId, fields, link } },
  ]);
  if (!isDone) return null;
  activate(context, journey.id);
  view.current?.reveal(id);
  return id;
}
