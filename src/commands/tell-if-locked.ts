import type { Id } from '#model';
import type { CommandContext } from './command.ts';

/** Tells the person that some of these touchpoints stay as they are because they are locked; false if none is. */
export function tellIfLocked({ openMap: { editor, notices } }: CommandContext, ids: Iterable<Id>): boolean {
  const { touchpoints } = editor.getMap();
  const locked = [...ids].filter((id) => touchpoints[id]?.isLocked === true);
  if (locked.length > 0) notices.say({ code: 'locked', ids: locked });
  return locked.length > 0;
}
