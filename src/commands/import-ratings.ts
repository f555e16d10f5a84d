import {
  bytesOf,
  readRatings,
  type FileBytes,
  type ForRatings,
  type ImportProblem,
  type RatingsRead,
  type UnreadFile,
} from '#format';
import type { Result } from '#model';
import { edit } from './edit.ts';
import type { CommandContext } from './command.ts';

export type { RatingsRead } from '#format';

/** What a person chose of how a table of ratings is meant, where the guess was wrong. */
export type RatingsChoice = Pick<ForRatings, 'scale' | 'encoding'>;

/** The content of a file that somebody chose, for `readRatingsFor`; one that is too large is not read at all. */
export const readRatingsFile = (file: UnreadFile): Promise<Result<FileBytes, ImportProblem>> => bytesOf(file);

/** Reads a CSV file, or cells pasted out of a spreadsheet, as ratings of the open map; nothing is changed yet. */
export function readRatingsFor(
  { openMap: { editor, session }, newId }: CommandContext,
  source: string | Uint8Array,
  choice: RatingsChoice = {},
): Promise<Result<RatingsRead, ImportProblem>> {
  const { viewpoint } = session.getState();
  return readRatings(source, {
    map: editor.getMap(),
    newId,
    ...choice,
    ...(viewpoint !== 'all' && { perspective: viewpoint }),
  });
}

/** Adds the ratings that were read, as one undo step. */
export const addReadRatings = (context: CommandContext, { ratings }: RatingsRead): boolean =>
  edit(context, 'addRatings', { ratings: ratings.map(({ rating }) => rating) });
