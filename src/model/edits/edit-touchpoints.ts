import { cleanFields } from '../clean.ts';
import type { JourneyMap } from '../journey-map.ts';
import { changed, put } from '../patch.ts';
import type { Touchpoint } from '../records.ts';
import type { Id } from '../values.ts';
import type { TouchpointFields } from './add-touchpoint.ts';

/** The same values for some touchpoints, or values of its own for each. */
type TouchpointValues =
  | { readonly ids: readonly Id[]; readonly fields: TouchpointFields }
  | { readonly each: Readonly<Record<Id, TouchpointFields>> };

/** Gives touchpoints other values in some fields. */
export function editTouchpoints(map: JourneyMap, values: TouchpointValues): JourneyMap {
  const rows =
    'each' in values
      ? Object.entries(values.each).flatMap(([id, fields]) =>
          changed<Touchpoint>(map.touchpoints[id], cleanFields('touchpoints', fields)),
        )
      : changedAlike(map, values.ids, cleanFields('touchpoints', values.fields));
  return put(map, 'touchpoints', ...rows);
}

const changedAlike = (map: JourneyMap, ids: readonly Id[], fields: TouchpointFields): readonly Touchpoint[] =>
  ids.flatMap((id) => changed<Touchpoint>(map.touchpoints[id], fields));
