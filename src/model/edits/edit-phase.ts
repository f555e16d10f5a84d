import { cleanFields } from '../clean.ts';
import type { JourneyMap } from '../journey-map.ts';
import { update } from '../patch.ts';
import type { Id, Phase } from '../records.ts';

/** Changes a phase's title or kind. */
export const editPhase = (
  map: JourneyMap,
  { id, ...fields }: { id: Id } & Partial<Pick<Phase, 'title' | 'kind'>>,
): JourneyMap => update(map, 'phases', id, cleanFields(fields));
