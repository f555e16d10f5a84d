import { cleanFields } from '../clean.ts';
import { createMeasure } from '../create.ts';
import type { JourneyMap } from '../journey-map.ts';
import { inOrder, orderAt } from '../order.ts';
import { put } from '../patch.ts';
import type { Measure } from '../records.ts';
import type { Id } from '../values.ts';

export type MeasureFields = Partial<Omit<Measure, 'id' | 'order'>>;

/** Adds a figure known about the journey as a whole, after the others. */
export function addMeasure(map: JourneyMap, { id, ...fields }: { id: Id; title: string } & MeasureFields): JourneyMap {
  if (id in map.measures) return map;
  const order = orderAt(inOrder(map.measures), Infinity);
  return put(map, 'measures', createMeasure({ ...cleanFields('measures', fields), id, order }));
}
