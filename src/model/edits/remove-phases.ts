import type { JourneyMap } from '../journey-map.ts';
import { CARD, MAX_PHASE_WIDTH } from '../limits.ts';
import { inOrder } from '../order.ts';
import { drop, idsWhere, put } from '../patch.ts';
import { spanOf, widthFor } from '../place.ts';
import type { Id } from '../values.ts';
import { dropAnnotations } from './drop-annotations.ts';
import { dropTouchpoints } from './drop-touchpoints.ts';

/** Those of these phases that can go, from left to right: a map keeps at least one, so of all the first one stays. */
export function removablePhases(map: JourneyMap, ids: Iterable<Id>): Id[] {
  const chosen = new Set(ids);
  const phases = inOrder(map.phases);
  const going = phases.filter(({ id }) => chosen.has(id));
  return (going.length === phases.length ? going.slice(1) : going).map(({ id }) => id);
}

/**
 * Removes phases, as far as they can go. Their touchpoints move to the phase `moveTo`, right of what lies there (a phase
 * on the right receives them on its left, so that nothing on the line changes its order), or go with them (`null`). So do
 * locked ones: their place is in the phase, and nobody deletes a phase by a slip of the hand.
 */
export function removePhases(map: JourneyMap, { ids, moveTo }: { ids: readonly Id[]; moveTo: Id | null }): JourneyMap {
  const going = removablePhases(map, ids);
  const isGoing = new Set(going);
  if (going.length === 0 || (moveTo !== null && (isGoing.has(moveTo) || !(moveTo in map.phases)))) return map;
  const moved =
    moveTo === null
      ? dropTouchpoints(map, new Set(idsWhere(map, 'touchpoints', ({ phaseId }) => isGoing.has(phaseId))))
      : nearestFirst(map, going, moveTo).reduce((before, from) => moveAll(before, { from, to: moveTo }), map);
  return dropAnnotations(drop(moved, 'phases', going), (target) => target.kind === 'phase' && isGoing.has(target.id));
}

/** Phases by how far they are from this one, so that what lies between them comes to lie between them there too. */
function nearestFirst(map: JourneyMap, ids: readonly Id[], to: Id): Id[] {
  const places = new Map(inOrder(map.phases).map(({ id }, index) => [id, index]));
  const distance = (id: Id): number => Math.abs((places.get(id) ?? 0) - (places.get(to) ?? 0));
  return ids.toSorted((a, b) => distance(a) - distance(b));
}

function moveAll(map: JourneyMap, { from, to }: { from: Id; to: Id }): JourneyMap {
  const source = spanOf(map, from);
  const target = spanOf(map, to);
  if (source === undefined || target === undefined) return map;
  const touchpoints = Object.values(map.touchpoints);
  const moving = touchpoints.filter(({ phaseId }) => phaseId === from);
  const staying = touchpoints.filter(({ phaseId }) => phaseId === to);
  if (moving.length === 0) return map;
  const isFromRight = source.index > target.index;
  const offset = (rows: typeof moving): number =>
    rows.length === 0 ? 0 : Math.max(...rows.map(({ x }) => widthFor(x)));
  const shift = isFromRight ? offset(staying) : offset(moving);
  const shifted = (x: number): number => Math.min(x + shift, MAX_PHASE_WIDTH - CARD.width);
  const rows = isFromRight
    ? moving.map((row) => ({ ...row, phaseId: to, x: shifted(row.x) }))
    : [...moving.map((row) => ({ ...row, phaseId: to })), ...staying.map((row) => ({ ...row, x: shifted(row.x) }))];
  const width = Math.min(Math.max(target.phase.width, ...rows.map(({ x }) => widthFor(x))), MAX_PHASE_WIDTH);
  return put(put(map, 'touchpoints', ...rows), 'phases', { ...target.phase, width });
}
