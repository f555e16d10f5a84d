import { linksByJourney, type Aspect, type Id, type JourneyMap } from '#model';
import type { Session, SessionStore, Visibility } from './session.ts';

type Filters = Pick<Session, 'visibility' | 'aspects'>;

/** The journeys that this person has dimmed, or hidden. */
export const journeysThatAre = (state: Visibility, visibility: Session['visibility']): ReadonlySet<Id> =>
  new Set(Object.keys(visibility).filter((id) => visibility[id] === state));

/** The journeys drawn faintly: those dimmed by hand, and those that none of the chosen aspects concerns. */
export function dimmedJourneys(
  { journeys }: Pick<JourneyMap, 'journeys'>,
  { visibility, aspects }: Filters,
): ReadonlySet<Id> {
  const dimmed = journeysThatAre('dimmed', visibility);
  if (aspects.length === 0) return dimmed;
  const isOther = ({ aspects: own }: { aspects: readonly Aspect[] }): boolean =>
    !own.some((aspect) => aspects.includes(aspect));
  return new Set([
    ...dimmed,
    ...Object.values(journeys)
      .filter(isOther)
      .map(({ id }) => id),
  ]);
}

/**
 * The touchpoints drawn faintly: those that only dimmed or hidden journeys lead through and, while aspects are
 * chosen, those on no journey that nobody has rated in any of these.
 */
export function dimmedTouchpoints(map: JourneyMap, filters: Filters): ReadonlySet<Id> {
  const faint = new Set([...dimmedJourneys(map, filters), ...journeysThatAre('hidden', filters.visibility)]);
  if (faint.size === 0 && filters.aspects.length === 0) return new Set();
  const inFaint = new Set<Id>();
  const inClear = new Set<Id>();
  for (const [journeyId, links] of linksByJourney(map)) {
    const ids = faint.has(journeyId) ? inFaint : inClear;
    for (const { source, target } of links) ids.add(source).add(target);
  }
  const rated = new Set(
    Object.values(map.ratings)
      .filter(({ aspect }) => filters.aspects.includes(aspect))
      .map(({ touchpointId }) => touchpointId),
  );
  const isFaint = (id: Id): boolean => {
    if (inClear.has(id)) return false;
    return inFaint.has(id) || (filters.aspects.length > 0 && !rated.has(id));
  };
  return new Set(Object.keys(map.touchpoints).filter(isFaint));
}

/** Whether anything is dimmed or hidden. */
export const isFiltered = ({ visibility, aspects }: Filters): boolean =>
  aspects.length > 0 || Object.values(visibility).some((state) => state !== 'shown');

/** Looks at one more aspect, or no longer at it. */
export const toggleAspect = (session: SessionStore, aspect: Aspect): void =>
  session.setState(({ aspects }) => ({
    aspects: aspects.includes(aspect) ? aspects.filter((each) => each !== aspect) : [...aspects, aspect],
  }));

/** Shows everything again. */
export const clearFilters = (session: SessionStore): void => session.setState({ visibility: {}, aspects: [] });
