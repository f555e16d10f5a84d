import { cleanFields } from '../clean.ts';
import type { JourneyMap } from '../journey-map.ts';
import { update } from '../patch.ts';
import type { Id } from '../records.ts';
import type { TouchpointFields } from './add-touchpoint.ts';

/** Gives all these touchpoints the same values in some fields. */
export function editTouchpoints(map: JourneyMap, { ids, fields }: { ids: readonly Id[]; fields: TouchpointFields }): JourneyMap {
  const clean = cleanFields(fields);
  return ids.reduce((result, id) => update(result, 'touchpoints', id, clean), map);
}
