import { cleanFields } from '../clean.ts';
import type { JourneyMap } from '../journey-map.ts';
import { changed, put } from '../patch.ts';
import type { Id, Touchpoint } from '../records.ts';
import type { TouchpointFields } from './add-touchpoint.ts';

/** Gives all these touchpoints the same values in some fields. */
export function editTouchpoints(map: JourneyMap, { ids, fields }: { ids: readonly Id[]; fields: TouchpointFields }): JourneyMap {
  const clean = cleanFields(fields);
  const rows = ids.flatMap((id) => changed<Touchpoint>(map.touchpoints[id], clean));
  return put(map, 'touchpoints', ...rows);
}
