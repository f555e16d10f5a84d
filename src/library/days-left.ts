import { TRASH_DAYS, type Timestamp } from '#model';

const DAY = 24 * 60 * 60_000;

/** Whole days, at least one, until a map is removed from the trash for good. */
export const daysLeft = (trashedAt: Timestamp, now: Timestamp): number => {
  const days = Math.ceil(TRASH_DAYS - (Date.parse(now) - Date.parse(trashedAt)) / DAY);
  return Number.isNaN(days) ? TRASH_DAYS : Math.min(TRASH_DAYS, Math.max(1, days));
};
