import { useEffect, useState } from 'react';
import type { Timestamp } from '#model';

/** The time, moving on every minute. */
export function useMinute(now: () => Timestamp): Timestamp {
  const [time, setTime] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setTime(now()), 60_000);
    return () => clearInterval(timer);
  }, [now]);
  return time;
}
