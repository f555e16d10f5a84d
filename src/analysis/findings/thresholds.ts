import { MIN_SCORE } from '#model';

/** From where a finding begins, in one place. Scores −2…+2, ages in days. */
export const TOLERANCE = 1e-9;

/** The least score there is. */
export const WORST = MIN_SCORE;
/** Which part of a perspective's weight has to suffer so that it is heard through a mild mean. */
export const SHARE = 0.2;
/** Above this mean of all, suffering is hidden. */
export const HIDDEN = -1;
/** How far an aspect falls in one step. */
export const STEEP = 2;
/** A low score. */
export const NEG = -1;
/** A painful score. */
export const LOW = -1.5;
/** So many low touchpoints in a row are a trough. */
export const TROUGH = 3;
/** How far two aspects move apart in one step, together. */
export const PARTING = 3;
/** How far two perspectives see the same apart. */
export const DIFFER = 2;

export const STALE = 730;
export const YEAR = 365;
/** So many patients have to be heard at what matters most. */
export const VOICES = 3;
/** A figure of fewer people says little. */
export const SMALL = 10;

/** Touchpoints without which little can be said of a map at all, and from which on it counts as worked on. */
export const MIN = 5;
export const WORKED = 8;

/** Which part of the touchpoints is the patient's own at least. */
export const STAFF = 0.25;
/** Which part on one channel is too much. */
export const ONE = 0.6;
/** Which part of one-sided purposes is too much. */
export const SIDED = 0.6;
/** So many touchpoints in one stage are long. */
export const STUCK = 5;

/** From which impact, and up to which effort (1…5), an idea should not lie idle. */
export const IMPACT = 4;
export const EFFORT = 2;

/** What is much for one touchpoint: yen are about the monthly ceiling of what is paid oneself in Japan (高額療養費). */
export const HEAVY = { yen: 80_000, daysOff: 5, travelMinutes: 600 } as const;

/** How many findings of one code are shown, by the severity of the next. */
export const CAP = { alert: 3, warn: 2, note: 1 } as const;

export const atMost = (value: number, limit: number): boolean => value <= limit + TOLERANCE;
export const atLeast = (value: number, limit: number): boolean => value >= limit - TOLERANCE;
/** Whether a part is at least half of a whole that is there. */
export const isHalf = (part: number, whole: number): boolean => whole > 0 && part * 2 >= whole;
