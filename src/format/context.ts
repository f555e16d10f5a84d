import type { Id, JourneyMap, Timestamp } from '#model';
import type { Scales } from '#fields';
import type { Encoding } from './decode.ts';
import type { RowsReading } from './pasted/rows-reading.ts';
import type { ReportEntry } from './report.ts';

/** What a reader takes from outside: the time for new records, and fresh ids that no map knows yet. */
export interface ReadContext {
  readonly now: Timestamp;
  readonly newId: () => Id;
}

/** A sound map made from a file, and what was lost, mended or guessed on the way; empty if nothing was. */
export interface ReadMap {
  readonly map: JourneyMap;
  readonly report: readonly ReportEntry[];
  /** How scores were counted, where that can be chosen. */
  readonly scales?: Scales;
  /** The table that it was made of, and which fields its columns were taken for. */
  readonly table?: { readonly cells: readonly (readonly string[])[]; readonly reading: RowsReading };
}

/** What a person chose of how a file is read, where a guess was wrong. */
export interface ReadChoices {
  readonly encoding?: Encoding | undefined;
  readonly scales?: Scales | undefined;
  readonly reading?: RowsReading | undefined;
}
