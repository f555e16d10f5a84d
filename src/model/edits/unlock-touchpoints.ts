import type { JourneyMap } from '../journey-map.ts';
import { update } from '../patch.ts';
import type { Id } from '../values.ts';

/** Unlocks touchpoints, so that they can be moved and deleted again. */
export const unlockTouchpoints = (map: JourneyMap, { ids }: { ids: readonly Id[] }): JourneyMap =>
  ids.reduce((result, id) => update(result, 'touchpoints', id, { isLocked: false }), map);
