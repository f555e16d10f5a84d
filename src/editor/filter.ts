import {
  keptUp,
  linksAt,
  ratingsByTouchpoint,
  remembered,
  rowsIn,
  type Aspect,
  type Id,
  type JourneyMap,
  type Reads,
} from '#model';
import type { Session, SessionStore } from './session.ts';
import type { Visibility } from './slices/looking.ts';

type JourneyFilters = Pick<Session, 'visibility' | 'aspects'>;
type Filters = JourneyFilters & Pick<Session, 'picked'>;

/** The journeys that this person has dimmed, or hidden. */
export const journeysThatAre = (state: Visibility, visibility: Session['visibility']): ReadonlySet<Id> =>
  new Set(Object.keys(visibility).filter((id) => visibility[id] === state));

/** The journeys drawn faintly: those dimmed by hand, and those that none of the chosen aspects concerns. */
export function dimmedJourneys(
  { journeys }: Pick<JourneyMap, 'journeys'>,
  { visibility, aspects }: JourneyFilters,
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
 * The touchpoints drawn faintly: those beside the picked ones where some are, else those that only dimmed or hidden journeys lead through and, while aspects are
 * chosen, those on no journey that nobody has rated in any of these. Of a map as it changes only touchpoints at which
 * links or ratings are others are looked at again.
 */
export function dimmedTouchpoints(filters: Filters): (map: JourneyMap) => ReadonlySet<Id> {
  if (!isFiltered(filters)) return () => NONE;
  const { picked } = filters;
  if (picked !== null) {
    const others = remembered(
      (touchpoints: JourneyMap['touchpoints']): ReadonlySet<Id> =>
        new Set(Object.keys(touchpoints).filter((id) => !picked.ids.has(id))),
    );
    return ({ touchpoints }) => others(touchpoints);
  }
  const hidden = journeysThatAre('hidden', filters.visibility);
  type Read = Reads<'journeys' | 'touchpoints' | 'links' | 'ratings'>;
  const isFaintOn = (map: Read): ((id: Id) => boolean) => {
    const faint = dimmedJourneys(map, filters);
    return (id) => {
      const { on, here } = linksAt(map, id);
      const through = [...on, ...here].map(({ journeyId }) => faint.has(journeyId) || hidden.has(journeyId));
      if (through.length > 0) return through.every((isFaint) => isFaint);
      if (filters.aspects.length === 0) return false;
      return !(ratingsByTouchpoint(map).get(id) ?? []).some(({ aspect }) => filters.aspects.includes(aspect));
    };
  };
  const fresh = (map: Read): ReadonlySet<Id> => new Set(Object.keys(map.touchpoints).filter(isFaintOn(map)));
  return keptUp(['touchpoints', 'journeys', 'links', 'ratings'], {
    fresh,
    update: (before, map, { touchpoints, journeys, links, ratings }) => {
      if (Object.keys(journeys).length > 0) return fresh(map);
      const touched = new Set([
        ...Object.keys(touchpoints),
        ...rowsIn(links).flatMap(({ source, target }) => [source, target]),
        ...rowsIn(ratings).map(({ touchpointId }) => touchpointId),
      ]);
      const isFaint = isFaintOn(map);
      const changed = [...touched].filter((id) => before.has(id) !== (id in map.touchpoints && isFaint(id)));
      if (changed.length === 0) return before;
      const after = new Set(before);
      for (const id of changed) if (!after.delete(id)) after.add(id);
      return after;
    },
  });
}

const NONE: ReadonlySet<Id> = new Set();

/** Whether anything is dimmed or hidden. */
export const isFiltered = ({ visibility, aspects, picked }: Filters): boolean =>
  picked !== null || aspects.length > 0 || Object.values(visibility).some((state) => state !== 'shown');

/** Looks at one more aspect, or no longer at it. */
export const toggleAspect = (session: SessionStore, aspect: Aspect): void =>
  session.setState(({ aspects }) => ({
    aspects: aspects.includes(aspect) ? aspects.filter((each) => each !== aspect) : [...aspects, aspect],
  }));

/** Shows everything again. */
export const clearFilters = (session: SessionStore): void =>
  session.setState({ visibility: {}, aspects: [], picked: null });
