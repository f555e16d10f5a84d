import { fold } from '#analysis';
import type { Opportunity, OpportunityStatus } from '#model';

/** Which opportunities are looked at; `all` leaves nothing out, `''` as an owner those that nobody cares for. */
export interface OpportunityFilter {
  readonly status: OpportunityStatus | 'all';
  readonly owner: string | null;
  /** Words of the title, the description or the owner. */
  readonly text: string;
}

export const NO_FILTER: OpportunityFilter = { status: 'all', owner: null, text: '' };

/** Those that fit, in the order given. */
export function filterOpportunities(
  opportunities: readonly Opportunity[],
  { status, owner, text }: OpportunityFilter,
): Opportunity[] {
  const sought = fold(text.trim());
  return opportunities.filter(
    (each) =>
      (status === 'all' || each.status === status) &&
      (owner === null || each.owner === owner) &&
      [each.title, each.description, each.owner].some((words) => fold(words).includes(sought)),
  );
}

/** Everybody who takes care of one, by name. */
export const ownersOf = (opportunities: readonly Opportunity[]): string[] =>
  [...new Set(opportunities.map(({ owner }) => owner))].filter((owner) => owner !== '').sort();
