import { select } from '#editor';
import type { Id, Point } from '#model';
import { editAll } from './edit.ts';
import { clipOf, stepsToPaste } from './clip.ts';
import type { CommandContext } from './command.ts';

/** Copies touchpoints with all that a clip takes along, each `shift` (map units) from its original, and selects the copies. */
export function copyBy(context: CommandContext, ids: ReadonlySet<Id>, shift: Point): boolean {
  const { editor, session } = context.openMap;
  const map = editor.getMap();
  const copies = stepsToPaste(map, clipOf(map, ids), { place: { kind: 'by', shift }, newId: context.newId });
  if (!editAll(context, copies.steps, 'addTouchpoint')) return false;
  select(session, { touchpoints: copies.ids });
  return true;
}

/** Puts a touchpoint of the map into a link, its card's corner at `corner` (map units), as one undo step. */
export function spliceInto(
  context: CommandContext,
  touchpoint: Id,
  { link, corner }: { link: Id; corner: Point },
): boolean {
  const linkIds = [context.newId(), context.newId()] as const;
  return editAll(
    context,
    [
      { name: 'moveTouchpoints', args: { corners: { [touchpoint]: corner } } },
      { name: 'spliceTouchpoint', args: { id: touchpoint, linkId: link, linkIds } },
    ],
    'spliceTouchpoint',
  );
}
