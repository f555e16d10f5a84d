import {
  CARD,
  linksAt,
  pathOf,
  phaseAt,
  placesOnPath,
  positionOf,
  spanOf,
  type Id,
  type JourneyMap,
  type Point,
  type Touchpoint,
} from '#model';

/** How a journey takes in a touchpoint: into one of its links, after another one, or before the first. */
export type PlaceOnJourney =
  { readonly kind: 'into'; readonly link: Id } | { readonly kind: 'after' | 'before'; readonly touchpoint: Id };

/**
 * Where a journey passes a place of the canvas (a card's corner, map units): after the touchpoint before it that is
 * nearest in its phase, else the last one of the phases before; with one link on from there, into that. Null for a
 * journey without links.
 */
export function placeOnJourney(map: JourneyMap, journeyId: Id, at: Point): PlaceOnJourney | null {
  const path = pathOf(map, journeyId);
  const [first] = path;
  if (first === undefined) return null;
  const before = touchpointBefore(map, path, at);
  if (before === undefined) return { kind: 'before', touchpoint: first.id };
  const places = placesOnPath(map, journeyId);
  const placeOf = (id: Id): number => places.get(id) ?? -1;
  const onward = linksAt(map, before.id).on.filter((link) => link.journeyId === journeyId);
  const [only] = onward;
  // Back to an earlier one leads no further.
  const isBetween = only !== undefined && onward.length === 1 && placeOf(only.target) > placeOf(before.id);
  return isBetween ? { kind: 'into', link: only.id } : { kind: 'after', touchpoint: before.id };
}

function touchpointBefore(map: JourneyMap, path: readonly Touchpoint[], at: Point): Touchpoint | undefined {
  const { phase, index } = phaseAt(map, at.x + CARD.width / 2);
  const here = path.filter(
    (touchpoint) => touchpoint.phaseId === phase.id && isBefore(positionOf(map, touchpoint), at),
  );
  const distance = (touchpoint: Touchpoint): number => {
    const { x, y } = positionOf(map, touchpoint);
    return Math.hypot(x - at.x, y - at.y);
  };
  const [nearest] = here.toSorted((a, b) => distance(a) - distance(b));
  return nearest ?? path.findLast(({ phaseId }) => (spanOf(map, phaseId)?.index ?? 0) < index);
}

/** Columns are read from left to right, each from top to bottom. */
const isBefore = (card: Point, at: Point): boolean =>
  Math.abs(card.x - at.x) < CARD.width / 2 ? card.y <= at.y : card.x < at.x;
