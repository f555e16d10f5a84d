import { select } from '#editor';
import {
  canAddTouchpoint,
  cornerBeside,
  freeCorner,
  freeCornerIn,
  positionOf,
  type Direction,
  type EditArgs,
  type Id,
  type Point,
  type TouchpointFields,
} from '#model';
import type { CommandContext } from './command.ts';
import { activate, journeyForLinks } from './connect.ts';
import { edit, editAll } from './edit.ts';
import { cornerAtEnd } from './place-in-phase.ts';
import { startNaming } from './start-naming.ts';

/** Whether the map has room for another touchpoint. */
export function canAdd({ openMap }: CommandContext): boolean {
  return canAddTouchpoint(openMap.editor.getMap());
}

/** Adds a touchpoint, its corner there (map units). */
export function addTouchpointAt(context: CommandContext, at: Point, fields: TouchpointFields = {}): Id | null {
  return addAndName(context, { at, fields });
}

/** Adds a touchpoint at the end of a phase, linked with nothing. */
export function addInPhase(context: CommandContext, phaseId: Id): Id | null {
  return addAndName(context, { at: cornerAtEnd(context.openMap.editor.getMap(), phaseId), phaseId });
}

/** Adds a touchpoint, selects it, and starts naming it if it has no title; null if it cannot. */
export function addAndName(context: CommandContext, spot: Spot): Id | null {
  const id = context.newId();
  if (!edit(context, 'addTouchpoint', { id, ...spot })) return null;
  showNew(context, id);
  return id;
}

/**
 * Adds a touchpoint at one side of another, in its phase and linked in the active journey. One that leads to the
 * other where it is added on the left. Without a title it starts being named.
 */
export function addBeside(context: CommandContext, beside: Id, direction: Direction, title = ''): Id | null {
  const map = context.openMap.editor.getMap();
  const touchpoint = map.touchpoints[beside];
  if (touchpoint === undefined) return null;
  const { phaseId } = touchpoint;
  const at = freeCornerIn(map, phaseId, cornerBeside(positionOf(map, touchpoint), direction));
  return addLinked(context, beside, { at, phaseId, fields: { title } }, direction === 'left' ? 'to' : 'from');
}

/** A new touchpoint: by its corner alone, or in a phase that makes room for it. */
type Spot = Omit<EditArgs<'addTouchpoint'>, 'id' | 'link'>;

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

/** Adds a touchpoint into a link, half way unless told where, and starts naming it. */
export function insertInto(
  context: CommandContext,
  linkId: Id,
  spot: Partial<Pick<Spot, 'at' | 'fields'>> = {},
): Id | null {
  const map = context.openMap.editor.getMap();
  const link = map.links[linkId];
  const source = link && map.touchpoints[link.source];
  const target = link && map.touchpoints[link.target];
  if (source === undefined || target === undefined) return null;
  const [a, b] = [positionOf(map, source), positionOf(map, target)];
  const id = context.newId();
  const at = freeCorner(map, { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
  const linkIds = [context.newId(), context.newId()] as const;
  if (!edit(context, 'insertTouchpoint', { id, at, ...spot, linkId, linkIds })) return null;
  showNew(context, id);
  return id;
}

function showNew(context: CommandContext, id: Id): void {
  const { editor, session, view } = context.openMap;
  const touchpoint = editor.getMap().touchpoints[id];
  if (touchpoint === undefined) return;
  select(session, { touchpoints: [id] });
  if (touchpoint.title === '') startNaming(context, { kind: 'touchpoint', id });
  view.current?.reveal(id);
}
