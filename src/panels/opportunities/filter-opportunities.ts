import type { Opportunity, OpportunityStatus } from '#model';

/** Which opportunities are looked at; `all` leaves nothing out, `''` as an owner those that nobody cares for. */
export interface OpportunityFilter {
  readonly status: OpportunityStatus | 'all';
  readonly owner: string | null;
}

export const NO_FILTER: OpportunityFilter = { status: 'all', owner: null };

/** Those that fit, in the order given. */
export const filterOpportunities = (opportunities: readonly Opportunity[], { status, owner }: OpportunityFilter): Opportunity[] =>
  opportunities.filter((each) => (status === 'all' || each.status === status) && (owner === null || each.owner === owner));

/** Everybody who takes care of one, by name. */
export const ownersOf = (opportunities: readonly Opportunity[]): string[] =>
  [...new Set(opportunities.map(({ owner }) => owner))].filter((owner) => owner !== '').sort();
