import { fail } from '#model';
import { ENDINGS } from './file-endings.ts';
import type { Importer, RatingsImporter, ReadRatings } from './importer.ts';
import { isMermaid } from './mermaid-source.ts';
import { holdsTable } from './pasted/text-tables.ts';
import { isRatingTable } from './ratings-csv/is-rating-table.ts';

const ratings: RatingsImporter = {
  id: 'ratings',
  into: 'openMap',
  extensions: ENDINGS.ratings,
  recognises: ({ text }) => text !== null && isRatingTable(text),
  load: () => import('./readers/ratings.ts'),
};

/**
 * Everything that comes in, in the order in which it is asked whether it knows a file. A new kind of file is a file in
 * `readers` and a row here; what it is told by should not need what reads it.
 */
export const importers: readonly Importer[] = [
  {
    id: 'tabiji',
    into: 'newMap',
    extensions: ENDINGS.tabiji,
    // A list counts only if it goes on like JSON: Markdown may begin with a link.
    recognises: ({ text }) => text !== null && /^\ufeff?\s*(?:\{|\[\s*(?:[[{"\]\d-]|$))/.test(text),
    load: () => import('./readers/tabiji.ts'),
  },
  {
    id: 'mermaid',
    into: 'newMap',
    extensions: ENDINGS.mermaid,
    recognises: ({ text }) => text !== null && isMermaid(text),
    load: () => import('./readers/mermaid.ts'),
  },
  ratings,
  {
    id: 'outline',
    into: 'newMap',
    extensions: ENDINGS.outline,
    // What is pasted is meant to be read, whatever it is.
    recognises: ({ name, text }) => text !== null && (name === '' || holdsTable(text)),
    load: () => import('./readers/outline.ts'),
  },
];

/** Reads ratings beside the map that they belong to. Changes nothing, loses nothing silently. */
export const readRatings = async (...given: Parameters<ReadRatings>): Promise<ReturnType<ReadRatings>> => {
  const reader = await ratings.load().catch(() => null);
  return reader === null ? fail({ code: 'readerNotLoaded' }) : reader.read(...given);
};
