import type { Timestamp } from '#model';

const DAY = 86_400_000;

/** How many whole days of the calendar (UTC) lie between a time and today; negative where it is to come, 0 where it is no time. */
export function ageInDays(at: Timestamp, today: string): number {
  const days = Math.floor(Date.parse(today) / DAY) - Math.floor(Date.parse(at) / DAY);
  return Number.isNaN(days) ? 0 : days;
}
