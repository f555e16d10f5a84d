import { cleanFields } from '../clean.ts';
import type { JourneyMap } from '../journey-map.ts';
import { update } from '../patch.ts';
import type { Id } from '../values.ts';
import type { PersonaFields } from './add-persona.ts';

/** Changes a persona's name, circumstances, goals or supporters. */
export const editPersona = (map: JourneyMap, { id, ...fields }: { id: Id } & PersonaFields): JourneyMap =>
  update(map, 'personas', id, cleanFields('personas', fields));
