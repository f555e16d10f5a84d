import { PERSPECTIVES, type Viewpoint } from '#model';
import { nested, passing, remembered, type SliceField } from '../slice.ts';
import { isFlag, oneOf } from '../sound.ts';

/** By what findings are put together. */
export const FINDING_GROUPS = ['severity', 'kind', 'phase'] as const;
export type FindingGroup = (typeof FINDING_GROUPS)[number];

/** How this person reads what deserves attention. */
export interface FindingsLook {
  /** Walks the map from one finding to the next. */
  readonly isWalking: boolean;
  /** The finding that one stands at, by its key. */
  readonly at: string | null;
  readonly group: FindingGroup;
  readonly perspective: Viewpoint;
  /** Whether they are marked on the map's picture. */
  readonly areMarked: boolean;
}

export const findings: SliceField<FindingsLook> = nested<FindingsLook>({
  isWalking: passing<boolean>(false),
  at: passing<string | null>(null),
  group: remembered<FindingGroup>('severity', oneOf(...FINDING_GROUPS)),
  areMarked: remembered<boolean>(true, isFlag),
  perspective: remembered<Viewpoint>('all', oneOf('all', ...PERSPECTIVES)),
});
