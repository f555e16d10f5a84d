import { CARD, linksAt, linksByJourney, positionOf, type Direction, type Id, type JourneyMap, type Link } from '#model';

interface Whence {
  readonly touchpoint: Id;
  readonly activeJourney: Id | null;
}

/** The one link by which a journey leads on from a touchpoint: the active journey, or the only one it is on; null where none or several do. */
export const linkOnward = (map: JourneyMap, from: Whence): Id | null => onlyOne(linksOn(map, from));

/** The same of what leaves at one side of the card, where a new one goes between the two; on the left cards come in. */
export const linkAtSide = (map: JourneyMap, from: Whence, side: Direction): Id | null =>
  side === 'left'
    ? null
    : onlyOne(linksOn(map, from).filter(({ target }) => sideOf(map, from.touchpoint, target) === side));

const onlyOne = (links: readonly Link[]): Id | null => (links.length === 1 ? links[0]!.id : null);

function linksOn(map: JourneyMap, { touchpoint, activeJourney }: Whence): readonly Link[] {
  const { on, here } = linksAt(map, touchpoint);
  const own = new Set([...on, ...here].map(({ journeyId }) => journeyId));
  // A journey that has only begun goes on from wherever one adds to it.
  const isActive = activeJourney !== null && (own.has(activeJourney) || !linksByJourney(map).has(activeJourney));
  const journey = isActive || own.size > 1 ? activeJourney : [...own][0];
  return on.filter(({ journeyId }) => journeyId === journey);
}

/** At which side of a card another one lies; in one column, above or below. */
function sideOf(map: JourneyMap, from: Id, to: Id): Direction | null {
  const [a, b] = [map.touchpoints[from], map.touchpoints[to]];
  if (a === undefined || b === undefined) return null;
  const [{ x, y }, there] = [positionOf(map, a), positionOf(map, b)];
  if (Math.abs(there.x - x) < CARD.width) return there.y >= y ? 'down' : 'up';
  return there.x > x ? 'right' : 'left';
}
