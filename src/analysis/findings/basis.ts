import type { Id } from '#model';
import { SEVERITIES, type Severity } from './finding.ts';

interface Rested {
  readonly severity: Severity;
  readonly members: readonly Id[];
  /** Ids, enumerations and numbers. */
  readonly params: object;
}

/** What a finding rests on as one line: severity, members and figures (to two decimals), never texts or ages. */
export const basisOf = ({ severity, members, params }: Rested): string =>
  JSON.stringify([severity, members, params], (_, value: unknown) =>
    typeof value === 'number' ? Math.round(value * 100) / 100 + 0 : value,
  );

/**
 * Whether what was dismissed still says it all: the very same or, of a finding that sums up others, no worse and
 * without a member that was not known then.
 */
export function holds(dismissed: string, now: string, isSum: boolean): boolean {
  if (dismissed === now) return true;
  if (!isSum) return false;
  const [before, after] = [partsOf(dismissed), partsOf(now)];
  if (before === null || after === null) return false;
  const known = new Set(before.members);
  return (
    SEVERITIES.indexOf(after.severity) >= SEVERITIES.indexOf(before.severity) &&
    after.members.every((id) => known.has(id))
  );
}

/** Null of a line that nobody wrote here, perhaps in a foreign file. */
function partsOf(basis: string): Pick<Rested, 'severity' | 'members'> | null {
  try {
    const parts: unknown = JSON.parse(basis);
    if (!Array.isArray(parts)) return null;
    const [said, members] = parts as readonly unknown[];
    const severity = SEVERITIES.find((each) => each === said);
    return severity === undefined || !isTexts(members) ? null : { severity, members };
  } catch {
    return null;
  }
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');
