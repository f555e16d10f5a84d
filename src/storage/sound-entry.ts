import { RECORDS, wholeRecord } from '#model';
import type { LibraryEntry } from './schema.ts';

const hasInfo = wholeRecord(RECORDS.info);

/** When something happened of which the time is lost. */
const LONG_AGO = '1970-01-01T00:00:00.000Z';

/** The very entry if it is sound; else with what says least in the place of what a damaged disk made of its fields. */
export function soundEntry(entry: LibraryEntry): LibraryEntry {
  const { createdAt, updatedAt, touchpointCount, revision, trashedAt } = entry;
  const areTimesSound = isTime(createdAt) && isTime(updatedAt) && (trashedAt === null || isTime(trashedAt));
  if (hasInfo(entry) && areTimesSound && isCount(touchpointCount) && isCount(revision)) return entry;
  return {
    ...entry,
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
