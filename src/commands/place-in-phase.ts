import {
  GAP,
  applyEdit,
  cornerBeside,
  freeCornerIn,
  phaseSpans,
  positionOf,
  spanOf,
  touchpointsInPlace,
  type Id,
  type JourneyMap,
  type Point,
  type Touchpoint,
} from '#model';
import type { Step } from '#editor';
import { edit, editAll } from './edit.ts';
import type { CommandContext } from './command.ts';
import { tellIfLocked } from './tell-if-locked.ts';

/** The touchpoints of a phase in reading order: from left to right, top to bottom. */
const touchpointsOfPhase = (map: JourneyMap, phaseId: Id): Touchpoint[] =>
  touchpointsInPlace(map).filter((touchpoint) => touchpoint.phaseId === phaseId);

/** A free corner at the end of a phase: right of its last card, or at the height of what comes before it. */
export function cornerAtEnd(map: JourneyMap, phaseId: Id): Point {
  const last = touchpointsOfPhase(map, phaseId).at(-1);
  if (last !== undefined) return freeCornerIn(map, phaseId, cornerBeside(positionOf(map, last), 'right'));
  return freeCornerIn(map, phaseId, { x: startOf(map, phaseId), y: heightBefore(map, phaseId) });
}

/** Moves touchpoints into the phase before (−1) or after (+1) theirs, each to a free place there; false if there is none. */
export function moveToPhase(context: CommandContext, ids: Iterable<Id>, by: -1 | 1): boolean {
  const { editor, notices } = context.openMap;
  const isTold = tellIfLocked(context, ids);
  let map = editor.getMap();
  const steps: Step[] = [];
  for (const id of ids) {
    const touchpoint = map.touchpoints[id];
    const span = touchpoint && spanOf(map, touchpoint.phaseId);
    const next = span && phaseSpans(map)[span.index + by]?.phase.id;
    if (touchpoint === undefined || next === undefined) continue;
    const there = touchpointsOfPhase(map, next).map((other) => positionOf(map, other).x);
    const x = by === 1 || there.length === 0 ? startOf(map, next) : Math.max(...there);
    const step = {
      name: 'moveTouchpoints',
      args: { corners: { [id]: freeCornerIn(map, next, { x, y: touchpoint.y }) }, phaseId: next },
    } as const;
    map = applyEdit(map, step.name, step.args);
    steps.push(step);
  }
  const isDone = editAll(context, steps);
  if (!isDone && !isTold) notices.say({ code: 'cannotMove' });
  return isDone;
}

/** Puts a touchpoint, or with null a new one, into a new phase at the end, as one undo step. */
export function moveToNewPhase(context: CommandContext, touchpoint: Id | null, title: string): boolean {
  const map = context.openMap.editor.getMap();
  const phaseId = context.newId();
  const end = Object.values(map.phases).reduce((sum, { width }) => sum + width, 0);
  const at = { x: end + GAP.border, y: map.touchpoints[touchpoint ?? '']?.y ?? 0 };
  const steps: Step[] = [
    { name: 'addPhase', args: { id: phaseId, index: Object.keys(map.phases).length, title } },
    touchpoint === null
      ? { name: 'addTouchpoint', args: { id: context.newId(), at, phaseId } }
      : { name: 'moveTouchpoints', args: { corners: { [touchpoint]: at }, phaseId } },
  ];
  return editAll(context, steps, 'addPhase');
}

/** Moves a touchpoint before (−1) or after (+1) its neighbour in the phase by changing places, at the end into the next phase. */
export function moveInOrder(context: CommandContext, id: Id, by: -1 | 1): boolean {
  const { editor } = context.openMap;
  const map = editor.getMap();
  const touchpoint = map.touchpoints[id];
  if (touchpoint === undefined) return false;
  const { phaseId } = touchpoint;
  const siblings = touchpointsOfPhase(map, phaseId);
  const other = siblings[siblings.findIndex((each) => each.id === id) + by];
  if (other === undefined) return moveToPhase(context, [id], by);
  // Changing places moves both.
  if (tellIfLocked(context, [id, other.id])) return false;
  const corners = { [id]: positionOf(map, other), [other.id]: positionOf(map, touchpoint) };
  return edit(context, 'moveTouchpoints', { corners, phaseId });
}

const startOf = (map: JourneyMap, phaseId: Id): number => (spanOf(map, phaseId)?.left ?? 0) + GAP.border;

function heightBefore(map: JourneyMap, phaseId: Id): number {
  const index = spanOf(map, phaseId)?.index ?? 0;
  const all = touchpointsInPlace(map);
  const before = all.findLast((touchpoint) => (spanOf(map, touchpoint.phaseId)?.index ?? 0) < index) ?? all[0];
  return before?.y ?? 0;
}
