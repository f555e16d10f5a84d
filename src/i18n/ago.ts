import type { Language } from './language.ts';
import { formatDate } from './number.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long ago, as people say it: minutes, hours, days; the date after a week; `justNow` within a minute. Times are ISO 8601, UTC. */
export function changedAgo(language: Language, at: string, now: string, justNow: string): string {
  const age = Date.parse(now) - Date.parse(at);
  // A clock that was set back: minutes are noise, days are not.
  if (!(age > -HOUR && age < 7 * DAY)) return formatDate(language, at);
  if (age < MINUTE) return justNow;
  const ago = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  if (age < HOUR) return ago.format(-Math.floor(age / MINUTE), 'minute');
  if (age < DAY) return ago.format(-Math.floor(age / HOUR), 'hour');
  return ago.format(-Math.floor(age / DAY), 'day');
}
