import { touchpointsInPlace, type JourneyMap, type Opportunity } from '#model';
import { isAnswered, openAt } from '../facts/answers.ts';
import { actualTouchpoints, hardTouchpoints } from '../facts/hard.ts';
import { isAnyAtMost } from '../facts/seen-scores.ts';
import type { OpportunityGap } from '../finding.ts';
import { at } from '../places.ts';
import type { Draft } from '../draft.ts';
import { EFFORT, IMPACT, LOW } from '../thresholds.ts';

/** Painful touchpoints that nobody has an idea for. */
export function painUnanswered(map: JourneyMap): Draft<'painUnanswered'>[] {
  const members = actualTouchpoints(map)
    .filter(({ id, painPoint }) => painPoint.trim() !== '' || isAnyAtMost(map, id, LOW))
    .map(({ id }) => id)
    .filter((id) => openAt(map, id).length === 0);
  return members.length === 0 ? [] : [{ params: {}, members }];
}

/** Touchpoints at which people suffer, and help is no more than an idea. */
export function lowStillIdea(map: JourneyMap): Draft<'lowStillIdea'>[] {
  const hard = hardTouchpoints(map).map(({ id }) => id);
  const members = hard.filter((id) => openAt(map, id).length > 0 && !isAnswered(map, id));
  return members.length === 0 ? [] : [{ params: { of: hard.length }, members }];
}

/** Opportunities that lack what would make them decidable, or done. */
export function opportunitiesIncomplete(map: JourneyMap): Draft<'opportunityIncomplete'>[] {
  const incomplete = byTouchpoint(map).flatMap((opportunity) => {
    const gaps = gapsOf(opportunity);
    return gaps.length === 0 ? [] : [{ id: opportunity.id, gaps }];
  });
  if (incomplete.length === 0) return [];
  const gaps = GAPS.filter((gap) => incomplete.some((each) => each.gaps.includes(gap)));
  return [
    {
      params: { gaps },
      members: incomplete.map(({ id }) => id),
      severity: gaps.includes('owner') || gaps.includes('measure') ? 'warn' : 'note',
    },
  ];
}

const GAPS: readonly OpportunityGap[] = ['impact', 'effort', 'owner', 'measure'];

function gapsOf({ status, impact, effort, owner, measure }: Opportunity): OpportunityGap[] {
  const isOpen = status === 'idea' || status === 'agreed' || status === 'doing';
  const isDecided = status === 'agreed' || status === 'doing';
  const is: Readonly<Record<OpportunityGap, boolean>> = {
    impact: isOpen && impact === null,
    effort: isOpen && effort === null,
    owner: isDecided && owner.trim() === '',
    measure: (isDecided || status === 'done') && measure.trim() === '',
  };
  return GAPS.filter((gap) => is[gap]);
}

/** Opportunities with much effect for little effort that are still ideas. */
export const quickWinsIdle = (map: JourneyMap): Draft<'quickWinIdle'>[] =>
  byTouchpoint(map).flatMap(({ id, status, impact, effort }) =>
    status === 'idea' && impact !== null && effort !== null && impact >= IMPACT && effort <= EFFORT
      ? [{ place: at('opportunities', id), params: { impact, effort }, size: impact - effort }]
      : [],
  );

/** Opportunities as the first touchpoint of each lies; those of none last, by id. */
function byTouchpoint(map: JourneyMap): Opportunity[] {
  const placeOf = new Map(touchpointsInPlace(map).map(({ id }, index) => [id, index]));
  const first = ({ touchpointIds }: Opportunity): number =>
    Math.min(placeOf.size, ...touchpointIds.map((id) => placeOf.get(id) ?? placeOf.size));
  return Object.values(map.opportunities)
    .map((opportunity) => ({ opportunity, order: first(opportunity), id: opportunity.id }))
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
    .map(({ opportunity }) => opportunity);
}
