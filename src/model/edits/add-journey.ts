import { cleanFields } from '../clean.ts';
import { createJourney } from '../create.ts';
import type { JourneyMap } from '../journey-map.ts';
import { inOrder, orderAt } from '../order.ts';
import { put } from '../patch.ts';
import type { Aspect, Id } from '../values.ts';
import { inAspectOrder } from './edit-journey.ts';

/** Adds a journey without links after the others. */
export function addJourney(
  map: JourneyMap,
  { id, title, aspects }: { id: Id; title: string; aspects: readonly [Aspect, ...Aspect[]] },
): JourneyMap {
  if (id in map.journeys) return map;
  const order = orderAt(inOrder(map.journeys), Infinity);
  return put(
    map,
    'journeys',
    createJourney({ id, order, aspects: inAspectOrder(aspects), ...cleanFields('journeys', { title }) }),
  );
}
