import type { Timestamp } from './values.ts';

/**
 * A day that a person enters is kept as the beginning of that day in UTC, as in files, and is that day wherever it is
 * read: days are no moments.
 */
export const isDayAlone = (time: Timestamp): boolean => /T00:00(?::00(?:\.0+)?)?Z$/.test(time);

/** The day (`2026-11-22`) for a field of the kind `date`; of a moment the day on this device's calendar; '' where it is unset. */
export function dayOf(time: Timestamp | null): string {
  if (time === null) return '';
  if (isDayAlone(time)) return time.slice(0, 10);
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return '';
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** What a field of the kind `date` says, as it is kept; null where it is empty or no day. */
export function timeOfDay(day: string): Timestamp | null {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(`${day}T00:00:00.000Z`) : null;
  // February 30 would become March 2.
  return time === null || Number.isNaN(time.getTime()) || !time.toISOString().startsWith(day)
    ? null
    : time.toISOString();
}
