import type { Timestamp } from '#model';
import type { LibraryEntry } from '#storage';

const DAY = 24 * 60 * 60_000;
/** Milliseconds after which a backup is old, and for which nobody is reminded who did not want to be. */
const OLD = 14 * DAY;
const LATER = 7 * DAY;

interface Known {
  readonly maps: readonly Pick<LibraryEntry, 'createdAt' | 'updatedAt'>[];
  /** Of the last backup; null where there was none. */
  readonly lastAt: Timestamp | null;
  /** When somebody last asked to be reminded later. */
  readonly laterAt: Timestamp | null;
}

/** Whether it is time for a backup: the last one is old and something has changed since; without one, the maps are that old. */
export function isBackupDue({ maps, lastAt, laterAt }: Known, now: Timestamp): boolean {
  const age = (at: Timestamp): number => Date.parse(now) - Date.parse(at);
  if (laterAt !== null && age(laterAt) >= 0 && age(laterAt) < LATER) return false;
  if (lastAt === null) return maps.some(({ createdAt, updatedAt }) => age(createdAt) >= OLD && updatedAt > createdAt);
  return age(lastAt) >= OLD && maps.some(({ updatedAt }) => updatedAt > lastAt);
}
