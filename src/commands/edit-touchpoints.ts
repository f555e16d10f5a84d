import { groupBy, type Burden, type Id, type Point, type Touchpoint, type TouchpointFields } from '#model';
import type { Step } from '#editor';
import type { CommandContext } from './command.ts';
import { edit, editAll } from './edit.ts';

/** Gives touchpoints the same values in some fields. */
export const editTouchpoints = (context: CommandContext, ids: readonly Id[], fields: TouchpointFields): boolean =>
  edit(context, 'editTouchpoints', { ids, fields });

/** Says what touchpoints cost in one respect; what is known of the others stays. */
export const giveBurden = (
  context: CommandContext,
  touchpoints: readonly Touchpoint[],
  burden: Partial<Burden>,
): boolean =>
  edit(context, 'editTouchpoints', {
    each: Object.fromEntries(touchpoints.map((row) => [row.id, { burden: { ...row.burden, ...burden } }])),
  });

/** Adds names to a list of these touchpoints and takes others away; whatever else one of them has stays. One undo step. */
export function changeList(
  context: CommandContext,
  {
    touchpoints,
    field,
  }: { readonly touchpoints: readonly Touchpoint[]; readonly field: 'actors' | 'purposes' | 'mix' | 'furtherChannels' },
  { added, removed }: { readonly added: readonly string[]; readonly removed: readonly string[] },
): boolean {
  const after = (touchpoint: Touchpoint): string[] => [
    ...touchpoint[field].filter((id) => !removed.includes(id)),
    ...added.filter((id) => !touchpoint[field].includes(id)),
  ];
  // One edit for all touchpoints that come to have the same list.
  const groups = groupBy(touchpoints, (touchpoint) => JSON.stringify(after(touchpoint))).values();
  const steps = [...groups].flatMap((group): Step[] => {
    const [first] = group;
    if (first === undefined) return [];
    return [{ name: 'editTouchpoints', args: { ids: group.map(({ id }) => id), fields: { [field]: after(first) } } }];
  });
  return editAll(context, steps);
}

/** Moves cards to these corners (map units); locked ones stay. */
export const moveTouchpoints = (context: CommandContext, corners: Readonly<Record<Id, Point>>): boolean =>
  edit(context, 'moveTouchpoints', { corners });

/** Lets touchpoints be moved and deleted again. */
export const unlockTouchpoints = (context: CommandContext, ids: readonly Id[]): boolean =>
  edit(context, 'unlockTouchpoints', { ids });

/** Deletes touchpoints with their links and ratings; locked ones stay. */
export const removeTouchpoints = (context: CommandContext, ids: readonly Id[]): boolean =>
  edit(context, 'removeTouchpoints', { ids });
