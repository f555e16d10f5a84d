import type { JourneyMap } from '../journey-map.ts';
import { drop } from '../patch.ts';
import type { Id } from '../values.ts';

/** Removes ratings; the score they gave becomes that of the others, or a gap. */
export const removeRatings = (map: JourneyMap, { ids }: { ids: readonly Id[] }): JourneyMap =>
  drop(map, 'ratings', ids);
