import { select } from '#editor';
import {
  canAddTouchpoint,
  cornerBeside,
  freeCornerIn,
  positionOf,
  type Direction,
  type EditArgs,
  type Id,
  type TouchpointFields,
} from '#model';
import type { CommandContext } from './command.ts';
import { activate, journeyForLinks } from './connect.ts';
import { edit, editAll } from './edit.ts';
import { startNaming } from './start-naming.ts';

/** A new touchpoint: by its corner alone, or in a phase that makes room for it. */
export type Spot = Omit<EditArgs<'addTouchpoint'>, 'id' | 'link'>;

/** Whether the map has room for another touchpoint. */
export function canAdd({ openMap }: CommandContext): boolean {
  return canAddTouchpoint(openMap.editor.getMap());
}

/** Adds a touchpoint, selects it, and starts naming it if it has no title; null if it cannot. */
export function addAndName(context: CommandContext, spot: Spot): Id | null {
  const id = context.newId();
  if (!edit(context, 'addTouchpoint', { id, ...spot })) return null;
  showNew(context, id);
  return id;
}

interface Branch {
  readonly direction: Direction;
  /** Without one it starts being named. */
  readonly fields?: TouchpointFields;
}

/**
 * Adds a touchpoint at one side of another, in its phase and with a link of its own in the active journey. One that
 * leads to the other where it is added on the left.
 */
export function addBranch(context: CommandContext, beside: Id, { direction, fields = {} }: Branch): Id | null {
  const map = context.openMap.editor.getMap();
  const touchpoint = map.touchpoints[beside];
  if (touchpoint === undefined) return null;
  const { phaseId } = touchpoint;
  const at = freeCornerIn(map, phaseId, cornerBeside(positionOf(map, touchpoint), direction));
  return addLinked(context, beside, { at, phaseId, fields }, direction === 'left' ? 'to' : 'from');
}

/** Adds a touchpoint that another leads to (or that leads to the other) and selects it; null if it cannot. */
export function addLinked(context: CommandContext, other: Id, spot: Spot, linked: 'from' | 'to' = 'from'): Id | null {
  if (!canAdd(context) || !(other in context.openMap.editor.getMap().touchpoints)) return null;
  const id = context.newId();
  const journey = journeyForLinks(context);
  const end = linked === 'from' ? { source: other } : { target: other };
  const link = { id: context.newId(), journeyId: journey.id, ...end };
  const isDone = editAll(context, [...journey.steps, { name: 'addTouchpoint', args: { id, ...spot, link } }]);
  if (!isDone) return null;
  activate(context, journey.id);
  showNew(context, id);
  return id;
}

/** Selects a touchpoint just added, shows it, and starts naming it if it has no title. */
export function showNew(context: CommandContext, id: Id): void {
  const { editor, session, view } = context.openMap;
  const touchpoint = editor.getMap().touchpoints[id];
  if (touchpoint === undefined) return;
  select(session, { touchpoints: [id] });
  if (touchpoint.title === '') startNaming(context, { kind: 'touchpoint', id });
  view.current?.reveal(id);
}
