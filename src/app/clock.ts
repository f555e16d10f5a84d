import { nanoid } from 'nanoid';

/** 21 characters, URL-safe, random; carries no meaning. */
export const newId = (): string => nanoid();

const KEY = 'tabiji.time';

/** Milliseconds between two times that are written down. */
const STEP = 1_000;

/** Milliseconds that a clock can be believed to have been set back; more than that is a damaged entry. */
const FAR = 2 * 366 * 24 * 3_600_000;

/**
 * A clock, ISO 8601, that never goes back: each time is later than every one given before in this window and, to the
 * second, on this device. So what is edited last sorts last, also after the device's clock was set back.
 */
export function createClock(): () => string {
  let last = read();
  let written = 0;
  return () => {
    const time = Date.now();
    last = last >= time && last - time < FAR ? last + 1 : time;
    if (Math.abs(last - written) >= STEP) {
      written = last;
      write(last);
    }
    return new Date(last).toISOString();
  };
}

/** The clock of this window. */
export const now = createClock();

function read(): number {
  try {
    const found = Number(localStorage.getItem(KEY));
    return Number.isSafeInteger(found) && found - Date.now() < FAR ? found : 0;
  } catch {
    return 0;
  }
}

function write(last: number): void {
  try {
    localStorage.setItem(KEY, String(last));
  } catch {
    // Blocked or full: the clock itself is all there is then.
  }
}
