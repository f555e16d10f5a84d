import type { JourneyMap } from '../journey-map.ts';
import { CARD, MAX_PHASE_WIDTH, MAX_Y, MIN_PHASE_WIDTH } from '../limits.ts';
import { put, update } from '../patch.ts';
import type { Point } from '../place.ts';
import { clamp } from '../range.ts';
import type { Id } from '../values.ts';
import { canMove } from './move-touchpoints.ts';

/** New places of cards in the phases they are in, and new widths of phases. */
export interface Arrangement {
  /** Corners of cards, map units, `x` from the left edge of the touchpoint's phase. */
  readonly places: Readonly<Record<Id, Point>>;
  /** By phase, map units. */
  readonly widths: Readonly<Record<Id, number>>;
}

/**
 * Gives many cards new places within their phases, and phases new widths, never so narrow that a card would stick
 * out. Locked touchpoints stay.
 */
export function arrangeTouchpoints(map: JourneyMap, { places, widths }: Arrangement): JourneyMap {
  const moved = Object.entries(places).flatMap(([id, point]) => {
    const touchpoint = map.touchpoints[id];
    if (touchpoint === undefined || !canMove(touchpoint)) return [];
    const x = clamp(point.x, 0, MAX_PHASE_WIDTH - CARD.width);
    const y = clamp(point.y, -MAX_Y, MAX_Y);
    return touchpoint.x === x && touchpoint.y === y ? [] : [{ ...touchpoint, x, y }];
  });
  const arranged = put(map, 'touchpoints', ...moved);
  const needed = new Map<Id, number>();
  for (const { phaseId, x } of Object.values(arranged.touchpoints)) {
    needed.set(phaseId, Math.max(needed.get(phaseId) ?? MIN_PHASE_WIDTH, x + CARD.width));
  }
  const concerned = new Set([...Object.keys(widths), ...moved.map(({ phaseId }) => phaseId)]);
  return [...concerned].reduce((result, id) => {
    const width = widths[id] ?? result.phases[id]?.width ?? MIN_PHASE_WIDTH;
    return update(result, 'phases', id, {
      width: clamp(width, Math.min(needed.get(id) ?? MIN_PHASE_WIDTH, MAX_PHASE_WIDTH), MAX_PHASE_WIDTH),
    });
  }, arranged);
}
