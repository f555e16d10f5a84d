import type { Timestamp } from '#model';

/** What thinning looks at. */
export interface Dated {
  readonly at: Timestamp;
  readonly kind: string;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Up to which age one automatic version is kept for how long a time, both in ms; the last one holds for ever. */
const STEPS = [
  { age: HOUR, span: 5 * MINUTE },
  { age: DAY, span: HOUR },
  { age: 30 * DAY, span: DAY },
  { age: Infinity, span: 7 * DAY },
] as const;

/**
 * The versions worth keeping, in the order given: of the automatic ones the last of every five minutes of the last hour,
 * then of every hour of a day, of every day of a month, of every week. All others stay. Each of these spans lies
 * within one of the next, so that it makes no difference how often thinning happens.
 */
export function thinned<V extends Dated>(versions: readonly V[], now: Timestamp): V[] {
  const last = new Map<string, V>();
  for (const version of versions) {
    const span = spanOf(version, now);
    const rival = span === null ? undefined : last.get(span);
    if (span !== null && (rival === undefined || timeOf(rival) <= timeOf(version))) last.set(span, version);
  }
  const kept = new Set(last.values());
  return versions.filter((version) => spanOf(version, now) === null || kept.has(version));
}

/** Names the span of which only the last version is kept; null for one that stays. */
function spanOf(version: Dated, now: Timestamp): string | null {
  const time = timeOf(version);
  // Of a damaged time, or one that a clock set back has still to come to, nothing can be said.
  const age = Date.parse(now) - time;
  if (version.kind !== 'automatic' || !(age >= 0)) return null;
  const { span } = STEPS.find(({ age: most }) => age < most) ?? STEPS[3];
  return `${span} ${Math.floor(time / span)}`;
}

const timeOf = ({ at }: Dated): number => Date.parse(at);
