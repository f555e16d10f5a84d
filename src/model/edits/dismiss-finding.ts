import { cleanFields } from '../clean.ts';
import { createDismissal, type New } from '../create.ts';
import type { JourneyMap } from '../journey-map.ts';
import { idsWhere, put } from '../patch.ts';
import { RULES } from '../rules.ts';

/** Lays a finding aside, with a reason; what was dismissed of the same before is replaced. Refused without a reason, or on what is not there. */
export function dismissFinding(map: JourneyMap, args: New<'dismissals'>): JourneyMap {
  const row = createDismissal(cleanFields('dismissals', args));
  const isSound = RULES.dismissals.every(({ mend }) => mend(row, map) !== null);
  if (!isSound || row.key === '' || row.reason.trim() === '' || row.id in map.dismissals) return map;
  const [known] = idsWhere(map, 'dismissals', ({ key }) => key === row.key);
  return put(map, 'dismissals', known === undefined ? row : { ...row, id: known });
}
