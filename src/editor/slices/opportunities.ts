import type { Id } from '#model';
import { remembered, type Slice } from '../slice.ts';
import { isText, orNull } from '../sound.ts';
import { thereOrNull } from './selecting.ts';

/** How this person looks at the opportunities. */
export interface OpportunitiesSlice {
  /** The opportunity that is open for editing in their view. */
  readonly openOpportunity: Id | null;
}

export const opportunities: Slice<OpportunitiesSlice> = {
  openOpportunity: remembered<Id | null>(null, orNull(isText), (id, map) => thereOrNull(id, map.opportunities)),
};
