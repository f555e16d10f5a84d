import { cleanFields } from '../clean.ts';
import { createMeasure } from '../create.ts';
import type { JourneyMap } from '../journey-map.ts';
import { inOrder, orderAt } from '../order.ts';
import { put } from '../patch.ts';
import { figuresInRange } from '../range.ts';
import type { Id, Measure } from '../records.ts';

export type MeasureFields = Partial<Omit<Measure, 'id' | 'order'>>;

/** Adds a figure known about the journey as a whole, after the others. */
export function addMeasure(map: JourneyMap, { id, ...fields }: { id: Id; title: string } & MeasureFields): JourneyMap {
  if (id in map.measures) return map;
  const order = orderAt(inOrder(map.measures), Infinity);
  return put(map, 'measures', createMeasure({ ...cleanFields(fields), ...figuresInRange(fields), id, order }));
}
