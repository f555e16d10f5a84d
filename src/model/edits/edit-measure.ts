import { cleanFields } from '../clean.ts';
import type { JourneyMap } from '../journey-map.ts';
import { update } from '../patch.ts';
import type { Id } from '../values.ts';
import type { MeasureFields } from './add-measure.ts';

/** Changes a measure; a value or sample size that is no number becomes unknown. */
export const editMeasure = (map: JourneyMap, { id, ...fields }: { id: Id } & MeasureFields): JourneyMap =>
  update(map, 'measures', id, cleanFields('measures', fields));
