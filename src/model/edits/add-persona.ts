import { cleanFields } from '../clean.ts';
import { createPersona } from '../create.ts';
import type { JourneyMap } from '../journey-map.ts';
import { inOrder, orderAt } from '../order.ts';
import { put } from '../patch.ts';
import type { Persona } from '../records.ts';
import type { Id } from '../values.ts';

export type PersonaFields = Partial<Omit<Persona, 'id' | 'order'>>;

/** Adds a fictitious patient after the others. */
export function addPersona(map: JourneyMap, { id, ...fields }: { id: Id; name: string } & PersonaFields): JourneyMap {
  if (id in map.personas) return map;
  const order = orderAt(inOrder(map.personas), Infinity);
  return put(map, 'personas', createPersona({ ...cleanFields('personas', fields), id, order }));
}
