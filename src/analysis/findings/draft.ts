import type { SourceId } from '#knowledge';
import type { Id, Perspective, Table } from '#model';
import type { Deed, FindingCode, FindingParams, FindingPlace, Grounds, Severity } from './finding.ts';

/** What a row finds; what it does not say is the row's usual. */
export interface Draft<C extends FindingCode> {
  readonly place?: FindingPlace;
  readonly params: FindingParams[C];
  /** Before a guess makes it milder. */
  readonly severity?: Severity;
  readonly grounds?: Grounds;
  readonly members?: readonly Id[];
  /** How much there is of it; else as many as there are members, or things listed. */
  readonly size?: number;
  readonly quotes?: readonly string[];
}

/** Of which maps a row speaks: of those worked on, of all but the smallest, or of any. */
export type Gate = 'worked' | 'some' | 'any';

/** A part of the map that a row reads, or the day it is read on. */
export type ReadPart = Table | 'info' | 'today';

/** One kind of finding: a row of the table. */
export interface FindingRow<C extends FindingCode = FindingCode> {
  readonly code: C;
  /** Its usual severity. */
  readonly severity: Severity;
  readonly perspectives: readonly Perspective[];
  readonly deed: Deed;
  readonly source: SourceId;
  readonly gate: Gate;
  readonly memberTable: Table;
  /** Whether it is one finding that lists all members, and comes back only where one is new. */
  readonly isSum: boolean;
  /** All that `find` looks at. */
  readonly reads: readonly ReadPart[];
}
