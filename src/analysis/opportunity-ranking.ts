import type { JourneyMap, Opportunity } from '#model';

/** Opportunities that nobody has dropped: the greatest impact first, then the least effort, then by title; unjudged last. */
export const opportunitiesByImpact = (map: Pick<JourneyMap, 'opportunities'>): Opportunity[] =>
  Object.values(map.opportunities)
    .filter(({ status }) => status !== 'dropped')
    .sort(
      (a, b) =>
        (b.impact ?? 0) - (a.impact ?? 0) ||
        (a.effort ?? NO_EFFORT_KNOWN) - (b.effort ?? NO_EFFORT_KNOWN) ||
        compare(a.title, b.title) ||
        compare(a.id, b.id),
    );

/** Behind the greatest effort. Infinity minus itself would be no number. */
const NO_EFFORT_KNOWN = 6;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
