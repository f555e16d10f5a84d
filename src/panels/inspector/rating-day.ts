import type { Timestamp } from '#model';

/** The day (`2026-11-22`) on which a rating was given, for a field of the kind `date`; '' where it is unset. A day alone begins in UTC, as in files. */
export function dayOf(time: Timestamp | null): string {
  if (time === null) return '';
  if (/T00:00(?::00(?:\.0+)?)?Z$/.test(time)) return time.slice(0, 10);
  const date = new Date(time);
  const two = (value: number): string => String(value).padStart(2, '0');
  return Number.isNaN(date.getTime()) ? '' : `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** What a field of the kind `date` says, as it is kept; null where it is empty. */
export const timeOf = (day: string): Timestamp | null =>
  /^\d{4}-\d{2}-\d{2}$/.test(day) ? `${day}T00:00:00.000Z` : null;
