import type { JourneyMap } from '../journey-map.ts';
import type { Id } from '../values.ts';

/** Each of these touchpoints that the map has, once. */
export const presentIds = (map: Pick<JourneyMap, 'touchpoints'>, ids: readonly Id[]): Id[] =>
  [...new Set(ids)].filter((id) => id in map.touchpoints);
