import { useEffect, useState } from 'react';
import { now } from './clock.ts';

/** The time, moving on every minute. */
export function useNow(): string {
  const [time, setTime] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setTime(now()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return time;
}
