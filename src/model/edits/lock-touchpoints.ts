import type { JourneyMap } from '../journey-map.ts';
import { update } from '../patch.ts';
import type { Id } from '../values.ts';

/** Locks touchpoints: until they are unlocked they cannot be moved, tidied or deleted; what they say can be changed. */
export const lockTouchpoints = (map: JourneyMap, { ids }: { ids: readonly Id[] }): JourneyMap =>
  ids.reduce((result, id) => update(result, 'touchpoints', id, { isLocked: true }), map);
