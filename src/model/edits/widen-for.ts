import type { JourneyMap } from '../journey-map.ts';
import { MAX_PHASE_WIDTH } from '../limits.ts';
import { update } from '../patch.ts';
import { phaseSpans, widthFor } from '../place.ts';
import type { Touchpoint } from '../records.ts';

/** The map with its last phase wide enough for these touchpoints, where they lie in it. */
export function widenFor(map: JourneyMap, touchpoints: readonly Touchpoint[]): JourneyMap {
  const last = phaseSpans(map).at(-1)?.phase;
  if (last === undefined) return map;
  const widths = touchpoints.filter(({ phaseId }) => phaseId === last.id).map(({ x }) => widthFor(x));
  return update(map, 'phases', last.id, { width: Math.min(Math.max(last.width, ...widths), MAX_PHASE_WIDTH) });
}
