import type { JourneyMap } from '../journey-map.ts';
import { CARD, MAX_PHASE_WIDTH, MIN_PHASE_WIDTH } from '../limits.ts';
import { update } from '../patch.ts';
import { snapValue, widthFor } from '../place.ts';
import type { Id } from '../values.ts';

/** Widens or narrows a phase, never so far that one of its cards would stick out. */
export function resizePhase(map: JourneyMap, { id, width }: { id: Id; width: number }): JourneyMap {
  if (Number.isNaN(width)) return map;
  return update(map, 'phases', id, {
    width: Math.min(MAX_PHASE_WIDTH, Math.max(leastWidth(map, id), snapValue(width))),
  });
}

/** The narrowest a phase may become, map units: its cards keep their margin, unless they already have less. */
export function leastWidth(map: JourneyMap, id: Id): number {
  const phase = map.phases[id];
  const places = Object.values(map.touchpoints).filter(({ phaseId }) => phaseId === id);
  const withMargin = Math.max(MIN_PHASE_WIDTH, ...places.map(({ x }) => widthFor(x)));
  const bare = Math.max(MIN_PHASE_WIDTH, ...places.map(({ x }) => x + CARD.width));
  return Math.max(bare, Math.min(withMargin, phase?.width ?? withMargin));
}
