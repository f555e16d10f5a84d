import type { Id, Opportunity } from '#model';

/** What nobody has judged begins in the middle. */
const MIDDLE = 3;
const LEAST = 1;
const MOST = 5;

export const STEPS = [1, 2, 3, 4, 5] as const;

export interface Judgement {
  readonly impact: number;
  readonly effort: number;
}

type Judged = Pick<Opportunity, 'impact' | 'effort'>;

const WAYS = {
  ArrowUp: { impact: 1, effort: 0 },
  ArrowDown: { impact: -1, effort: 0 },
  ArrowLeft: { impact: 0, effort: -1 },
  ArrowRight: { impact: 0, effort: 1 },
} as const;

export type ArrowKey = keyof typeof WAYS;

export const isArrowKey = (key: string): key is ArrowKey => key in WAYS;

/** Where both are known; null for what waits beside the matrix. */
export const judgementOf = ({ impact, effort }: Judged): Judgement | null =>
  impact === null || effort === null ? null : { impact, effort };

/** One cell further; what is not judged comes into the middle. Null at the edge. */
export function nudged(judged: Judged, key: ArrowKey): Judgement | null {
  const at = judgementOf(judged);
  if (at === null) return { impact: judged.impact ?? MIDDLE, effort: judged.effort ?? MIDDLE };
  const next = { impact: at.impact + WAYS[key].impact, effort: at.effort + WAYS[key].effort };
  const isInside = Object.values(next).every((value) => value >= LEAST && value <= MOST);
  return isInside ? next : null;
}

/** In reading order: the greatest impact first, then the least effort, what waits last; equal ones as they come. */
export const inReadingOrder = <O extends Judged>(opportunities: readonly O[]): O[] =>
  opportunities.toSorted((a, b) => compare(rank(a), rank(b)));

/** The one after or before this in reading order, around the ends; null where there is no other. */
export function chipBeside(opportunities: readonly Opportunity[], id: Id, key: ArrowKey): Id | null {
  const ids = inReadingOrder(opportunities).map((each) => each.id);
  if (ids.length < 2) return null;
  const by = key === 'ArrowRight' || key === 'ArrowDown' ? 1 : -1;
  return ids[(ids.indexOf(id) + by + ids.length) % ids.length] ?? null;
}

function rank(judged: Judged): number {
  const at = judgementOf(judged);
  return at === null ? Infinity : (MOST - at.impact) * MOST + at.effort;
}

// Infinity minus itself would be no number.
const compare = (a: number, b: number): number => (a === b ? 0 : a - b);
