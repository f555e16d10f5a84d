import type { JourneyMap } from '../journey-map.ts';
import type { Touchpoint } from '../records.ts';
import type { Id } from '../values.ts';
import { dropTouchpoints } from './drop-touchpoints.ts';

/** Whether a touchpoint may be deleted: not while it is locked. */
const canRemoveTouchpoint = ({ isLocked }: Touchpoint): boolean => !isLocked;

/** Removes touchpoints and what hangs on them: links, ratings, annotations, and their place in opportunities; locked ones stay. */
export function removeTouchpoints(map: JourneyMap, { ids }: { ids: readonly Id[] }): JourneyMap {
  const canGo = (id: Id): boolean => {
    const touchpoint = map.touchpoints[id];
    return touchpoint !== undefined && canRemoveTouchpoint(touchpoint);
  };
  return dropTouchpoints(map, new Set(ids.filter(canGo)));
}
