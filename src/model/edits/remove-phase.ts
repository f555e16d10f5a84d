import type { JourneyMap } from '../journey-map.ts';
import { CARD, MAX_PHASE_WIDTH } from '../limits.ts';
import { drop, idsWhere, put } from '../patch.ts';
import { spanOf, widthFor } from '../place.ts';
import type { Id } from '../values.ts';
import { dropAnnotations } from './drop-annotations.ts';
import { dropTouchpoints } from './drop-touchpoints.ts';

/** Whether this phase can go: a map keeps at least one. */
export const canRemovePhase = (map: JourneyMap, { id }: { id: Id }): boolean =>
  id in map.phases && Object.keys(map.phases).length > 1;

/**
 * Removes a phase. Its touchpoints move to the phase `moveTo`, right of what lies there (a phase on the
 * right receives them on its left, so that nothing on the line changes its order), or go with it (`null`). So do
 * locked ones: their place is in the phase, and nobody deletes a phase by a slip of the hand.
 */
export function removePhase(map: JourneyMap, { id, moveTo }: { id: Id; moveTo: Id | null }): JourneyMap {
  if (!canRemovePhase(map, { id }) || moveTo === id || (moveTo !== null && !(moveTo in map.phases))) return map;
  const ids = idsWhere(map, 'touchpoints', ({ phaseId }) => phaseId === id);
  const moved = moveTo === null ? dropTouchpoints(map, new Set(ids)) : moveAll(map, { from: id, to: moveTo });
  return dropAnnotations(drop(moved, 'phases', [id]), (target) => target.kind === 'phase' && target.id === id);
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
