import type { Result } from '#model';
import type { ReadChoices, ReadContext, ReadMap } from './context.ts';
import type { ImportProblem } from './problem.ts';
import type { ForRatings, RatingsRead } from './ratings-csv/read-ratings.ts';
import type { Source } from './source.ts';

interface Row {
  readonly id: string;
  /** Endings of file names without the first dot. Asked where no importer knows the content. */
  readonly extensions: readonly [string, ...string[]];
  /** Whether a file is of this kind by what it holds. */
  readonly recognises: (source: Source) => boolean;
}

/** What becomes a map of its own. */
export interface MapImporter extends Row {
  readonly into: 'newMap';
  readonly load: () => Promise<{ readonly read: Read }>;
}

/** What says something about a map that is open, and is read beside it. */
export interface RatingsImporter extends Row {
  readonly into: 'openMap';
  readonly load: () => Promise<{ readonly read: ReadRatings }>;
}

/** One kind of file that comes in. */
export type Importer = MapImporter | RatingsImporter;

export type Read = (source: Source, context: ReadContext & ReadChoices) => Result<ReadMap, ImportProblem>;

/** Bytes of a file or the text of a spreadsheet's cells. */
export type ReadRatings = (source: string | Uint8Array, given: ForRatings) => Result<RatingsRead, ImportProblem>;
