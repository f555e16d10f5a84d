import { withLateFields } from './older-row.ts';
import { isWhole } from './row-shape.ts';
import type { LibraryEntry } from './schema.ts';

/** When something happened of which the time is lost. */
const LONG_AGO = '1970-01-01T00:00:00.000Z';

/** Whether all of an entry can be read; what an older version of the program did not know is not missing. */
export function isSoundEntry(entry: LibraryEntry): boolean {
  const { createdAt, updatedAt, touchpointCount, revision, trashedAt } = entry;
  const areTimesSound = isTime(createdAt) && isTime(updatedAt) && (trashedAt === null || isTime(trashedAt));
  return (
    isWhole('info', withLateFields('info', entry)) && areTimesSound && isCount(touchpointCount) && isCount(revision)
  );
}

/** The entry as this version knows it; if it is not sound, with what says least in the place of what a damaged disk made of its fields. */
export function soundEntry(stored: LibraryEntry): LibraryEntry {
  const entry = withLateFields('info', stored);
  if (isSoundEntry(entry)) return entry;
  const { createdAt, updatedAt, touchpointCount, revision, trashedAt } = entry;
  return {
    ...entry,
    participants: isText(entry.participants) ? entry.participants : '',
    validatedAt: isTime(entry.validatedAt) ? entry.validatedAt : null,
    reviewAt: isTime(entry.reviewAt) ? entry.reviewAt : null,
    title: isText(entry.title) ? entry.title : '',
    description: isText(entry.description) ? entry.description : '',
    theme: isText(entry.theme) ? entry.theme : '',
    createdAt: isTime(createdAt) ? createdAt : LONG_AGO,
    updatedAt: isTime(updatedAt) ? updatedAt : LONG_AGO,
    touchpointCount: isCount(touchpointCount) ? touchpointCount : 0,
    revision: isCount(revision) ? revision : 0,
    trashedAt: isTime(trashedAt) ? trashedAt : null,
  };
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isTime = (value: unknown): value is string => isText(value) && !Number.isNaN(Date.parse(value));
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
