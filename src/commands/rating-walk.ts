import {
  ASPECTS,
  inOrder,
  placesOnPath,
  pathOf,
  touchpointsInPlace,
  type Aspect,
  type Id,
  type JourneyMap,
  type Rated,
  type Viewpoint,
} from '#model';
import type { AfterScore } from '#editor';
import { rateBar } from './rate.ts';

interface Standpoint {
  readonly activeJourney: Id | null;
  readonly viewpoint: Viewpoint;
}

/** The touchpoints that are rated one after the other with this one: its journey, the active one first; where it is on none, all by their place. */
export function ratingRoute(map: JourneyMap, touchpoint: Id, activeJourney: Id | null): readonly Id[] {
  const journeys = [activeJourney, ...inOrder(map.journeys).map(({ id }) => id)].filter((id) => id !== null);
  const journey = journeys.find((id) => placesOnPath(map, id).has(touchpoint));
  return (journey === undefined ? touchpointsInPlace(map) : pathOf(map, journey)).map(({ id }) => id);
}

/** What is rated after a score was given here; null at the end. What a single score cannot be given to is passed over. */
export function ratedNext(
  map: JourneyMap,
  { touchpoint, aspect }: Rated,
  { after, activeJourney, viewpoint }: Standpoint & { readonly after: AfterScore },
): Rated | null {
  if (after === 'stay') return { touchpoint, aspect };
  const route = ratingRoute(map, touchpoint, activeJourney);
  const onward = route.slice(route.indexOf(touchpoint) + 1);
  const others: readonly Rated[] =
    after === 'touchpoint'
      ? onward.map((id) => ({ touchpoint: id, aspect }))
      : [...aspectsFrom(touchpoint, ASPECTS.indexOf(aspect) + 1), ...onward.flatMap((id) => aspectsFrom(id, 0))];
  return others.find((rated) => rateBar(map, rated, viewpoint) === null) ?? null;
}

const aspectsFrom = (touchpoint: Id, first: number): Rated[] =>
  ASPECTS.slice(first).map((aspect) => ({ touchpoint, aspect }));

/** The beginning of the route at the next aspect, when the last touchpoint has been rated at this one; null after the last aspect. */
export function nextRound(map: JourneyMap, { touchpoint, aspect }: Rated, activeJourney: Id | null): Rated | null {
  const next: Aspect | undefined = ASPECTS[ASPECTS.indexOf(aspect) + 1];
  const [first] = ratingRoute(map, touchpoint, activeJourney);
  return next === undefined || first === undefined ? null : { touchpoint: first, aspect: next };
}
