import { cleanFields } from '../clean.ts';
import type { JourneyMap } from '../journey-map.ts';
import { update } from '../patch.ts';
import type { Journey } from '../records.ts';
import { ASPECTS, type Aspect, type Id } from '../values.ts';

/** Changes a journey's title, aspects, persona or target behaviour. An empty list of aspects is refused. */
export function editJourney(
  map: JourneyMap,
  { id, ...fields }: { id: Id } & Partial<Pick<Journey, 'title' | 'aspects' | 'personaId' | 'behaviour'>>,
): JourneyMap {
  const { aspects, personaId } = fields;
  if (aspects?.length === 0) return map;
  if (personaId != null && !(personaId in map.personas)) return map;
  const ordered = aspects && { aspects: inAspectOrder(aspects) };
  return update(map, 'journeys', id, { ...cleanFields('journeys', fields), ...ordered });
}

/** Distinct, and in the order of the field, so that the stripes of a line always lie alike. */
export const inAspectOrder = (aspects: readonly Aspect[]): Aspect[] =>
  ASPECTS.filter((aspect) => aspects.includes(aspect));
