import { cleanFields } from '../clean.ts';
import type { JourneyMap } from '../journey-map.ts';
import { isSame } from '../patch.ts';
import type { Info } from '../records.ts';

/** Changes the map's own title, description or theme. */
export function setInfo(map: JourneyMap, args: Partial<Pick<Info, 'title' | 'description' | 'theme'>>): JourneyMap {
  const info = { ...map.info, ...cleanFields('info', args) };
  return isSame(info, map.info) ? map : { ...map, info };
}
