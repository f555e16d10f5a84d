import { cleanFields } from '../clean.ts';
import type { JourneyMap } from '../journey-map.ts';
import { isSame } from '../patch.ts';
import type { Info } from '../records.ts';

/** What a person says of a map as a whole. */
export type InfoFields = Partial<Omit<Info, 'createdAt' | 'updatedAt'>>;

/** Changes what the map says of itself. */
export function setInfo(map: JourneyMap, args: InfoFields): JourneyMap {
  const info = { ...map.info, ...cleanFields('info', args) };
  return isSame(info, map.info) ? map : { ...map, info };
}
