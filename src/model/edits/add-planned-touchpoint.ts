import type { JourneyMap } from '../journey-map.ts';
import type { Point } from '../place.ts';
import type { Id } from '../values.ts';
import { addTouchpoint, type TouchpointFields } from './add-touchpoint.ts';

/** Adds a touchpoint that is meant to happen after another one, in a phase that makes room for it, linked from the other. */
export const addPlannedTouchpoint = (
  map: JourneyMap,
  {
    fields,
    ...rest
  }: {
    id: Id;
    at: Point;
    phaseId: Id;
    fields: Omit<TouchpointFields, 'status'>;
    link: { id: Id; journeyId: Id; source: Id };
  },
): JourneyMap => addTouchpoint(map, { ...rest, fields: { ...fields, status: 'planned' } });
