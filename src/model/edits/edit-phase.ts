import { cleanFields } from '../clean.ts';
import type { JourneyMap } from '../journey-map.ts';
import { update } from '../patch.ts';
import type { Phase } from '../records.ts';
import type { Id } from '../values.ts';

/** Changes a phase's title or kind. */
export const editPhase = (
  map: JourneyMap,
  { id, ...fields }: { id: Id } & Partial<Pick<Phase, 'title' | 'kind'>>,
): JourneyMap => update(map, 'phases', id, cleanFields('phases', fields));
