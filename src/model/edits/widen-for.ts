import type { JourneyMap } from '../journey-map.ts';
import { CARD, MAX_PHASE_WIDTH } from '../limits.ts';
import { update } from '../patch.ts';
import { phaseSpans, widthFor } from '../place.ts';
import type { Touchpoint } from '../records.ts';

/**
 * The map with its phases wide enough for these touchpoints. The last phase has no border on the right and
 * always keeps its margin; another one widens only where a card would stick out.
 */
export function widenFor(map: JourneyMap, touchpoints: readonly Touchpoint[]): JourneyMap {
  const last = phaseSpans(map).at(-1)?.phase.id;
  return touchpoints.reduce((result, { phaseId, x }) => {
    const width = result.phases[phaseId]?.width ?? 0;
    if (phaseId !== last && x + CARD.width <= width) return result;
    return update(result, 'phases', phaseId, { width: Math.min(Math.max(width, widthFor(x)), MAX_PHASE_WIDTH) });
  }, map);
}
