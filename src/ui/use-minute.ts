import { useEffect, useState } from 'react';

/** What the clock `now` says, read anew every minute. */
export function useMinute(now: () => string): string {
  const [time, setTime] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setTime(now()), 60_000);
    return () => clearInterval(timer);
  }, [now]);
  return time;
}
