import type { LibraryEntry } from './schema.ts';
import { soundEntry } from './sound-entry.ts';

/** All maps of this device, last changed first. */
export interface Shelves {
  readonly maps: readonly LibraryEntry[];
  readonly trash: readonly LibraryEntry[];
}

/** What lies in the store of maps, by shelf; of what is damaged as much as can be said. */
export function shelvesOf(stored: readonly LibraryEntry[]): Shelves {
  const entries = stored
    .filter(({ id }) => typeof id === 'string')
    .map(soundEntry)
    .sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : a.updatedAt > b.updatedAt ? -1 : 0));
  return {
    maps: entries.filter(({ trashedAt }) => trashedAt === null),
    trash: entries.filter(({ trashedAt }) => trashedAt !== null),
  };
}
