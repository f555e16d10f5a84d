import { repair } from '../check.ts';
import type { JourneyMap } from '../journey-map.ts';
import { withRowsOf } from '../same-rows.ts';

/** The map as it was, or is, in another version of it; when it was begun stays. Rows that say the same are not touched. */
export function restoreVersion(map: JourneyMap, { version }: { readonly version: JourneyMap }): JourneyMap {
  const { createdAt, updatedAt } = map.info;
  return withRowsOf(map, repair({ ...version, info: { ...version.info, createdAt, updatedAt } }).map);
}
