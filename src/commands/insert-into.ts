import type { Step } from '#editor';
import type { Id, TouchpointFields, Point } from '#model';
import { canAdd, showNew } from './add-touchpoint.ts';
import type { CommandContext } from './command.ts';
import { editAll } from './edit.ts';
import { roomInLink } from './room-in-link.ts';

interface Insertion {
  /** The corner of its card, map units; without it room is made between the two. */
  readonly at?: Point;
  readonly fields?: TouchpointFields;
}

/** A touchpoint that was put into a link, and what has changed for it. */
export interface Inserted {
  readonly id: Id;
  /** The links that took the place of the one: to the touchpoint, and on from it. */
  readonly linkIds: readonly [Id, Id];
  /** Where the cards were that made room, by touchpoint: their corners, map units. */
  readonly before: Readonly<Record<Id, Point>>;
}

/** Adds a touchpoint into a link and starts naming it; null if it cannot. */
export const insertInto = (context: CommandContext, linkId: Id, insertion: Insertion = {}): Id | null =>
  putInto(context, linkId, insertion)?.id ?? null;

/** Like `insertInto`, with what it takes to have it otherwise. */
export function putInto(context: CommandContext, linkId: Id, { at, fields = {} }: Insertion = {}): Inserted | null {
  const map = context.openMap.editor.getMap();
  const room = at === undefined ? roomInLink(map, linkId) : { at, moved: {}, before: {} };
  if (room === null || !canAdd(context)) return null;
  const id = context.newId();
  const linkIds = [context.newId(), context.newId()] as const;
  const isCrowded = Object.keys(room.moved).length > 0;
  const steps: Step[] = [
    ...(isCrowded ? [{ name: 'moveTouchpoints', args: { corners: room.moved } } as const] : []),
    { name: 'insertTouchpoint', args: { id, at: room.at, fields, linkId, linkIds } },
  ];
  if (!editAll(context, steps, 'insertTouchpoint')) return null;
  showNew(context, id);
  return { id, linkIds, before: room.before };
}
