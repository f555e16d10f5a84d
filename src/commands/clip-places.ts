import {
  CARD,
  GAP,
  MAX_Y,
  phaseAt,
  placeIn,
  placesAt,
  positionOf,
  snap,
  spanOf,
  type Id,
  type JourneyMap,
  type Phase,
  type PhaseSpan,
  type Place,
  type Point,
  type Touchpoint,
} from '#model';
import { phaseNamed } from '#knowledge';

/**
 * Where a clip goes: `beside` its originals, where they were if they are gone, or, in another map, into the middle of
 * the view; `at` a point, the clip's middle there; `by` exactly so far from where it was, map units.
 */
export type PastePlace =
  | { readonly kind: 'beside'; readonly middle: Point }
  | { readonly kind: 'at'; readonly point: Point }
  | { readonly kind: 'by'; readonly shift: Point };

/** Moved this far from the original, map units. */
const SHIFT = 32;

type Places = ReadonlyMap<Id, Place>;

/** Where each touchpoint of a clip comes to lie. */
export function placesToPaste(map: JourneyMap, clip: JourneyMap, place: PastePlace): Places {
  const touchpoints = Object.values(clip.touchpoints);
  const corners = new Map(touchpoints.map((touchpoint) => [touchpoint.id, positionOf(clip, touchpoint)]));
  const each = (placeOf: (touchpoint: Touchpoint, corner: Point) => Place): Places =>
    new Map(touchpoints.map((touchpoint) => [touchpoint.id, placeOf(touchpoint, corners.get(touchpoint.id)!)]));
  const moved = (shift: Point): Places =>
    placesAt(map, new Map([...corners].map(([id, corner]) => [id, plus(corner, shift)])));

  if (place.kind === 'by') return moved(place.shift);
  // Also what has been cut: it goes back to where it was.
  const isFromHere = touchpoints.every(({ phaseId }) => phaseId in map.phases);
  if (place.kind === 'beside' && isFromHere) {
    return stepped(map, (by) => each(({ phaseId }, corner) => placeIn(map, phaseId, plus(corner, by))));
  }
  const middle = place.kind === 'at' ? place.point : place.middle;
  const shift = shiftTo(middle, [...corners.values()]);
  const phaseIds = [...new Set(touchpoints.map(({ phaseId }) => phaseId))];
  if (phaseIds.length === 1) {
    const { phase, left } = phaseAt(map, middle.x);
    const first = Math.min(...[...corners.values()].map(({ x }) => x + shift.x));
    const inside = { x: shift.x + Math.max(0, left + GAP.border - first), y: shift.y };
    return stepped(map, (by) => each((_, corner) => placeIn(map, phase.id, plus(plus(corner, inside), by))));
  }
  const alike = isFromHere
    ? null
    : phasesAlike(
        map,
        phaseIds.flatMap((id) => clip.phases[id] ?? []),
      );
  if (alike === null) return stepped(map, (by) => moved(plus(shift, by)));
  return stepped(map, (by) =>
    each(({ phaseId, x, y }) => {
      const { phase, left } = alike.get(phaseId)!;
      return placeIn(map, phase.id, plus({ x: left + x, y: y + shift.y }, by));
    }),
  );
}

/**
 * Where the middle of these cards comes to lie at the point, on the grid; as a whole further right or down where the
 * map would end, since cards held back one by one at its border would lie on each other.
 */
function shiftTo({ x, y }: Point, corners: readonly Point[]): Point {
  const within = (
    values: number[],
    { middle, size, least }: { middle: number; size: number; least: number },
  ): number => {
    const first = Math.min(...values);
    return Math.max(least - first, middle - (first + Math.max(...values) + size) / 2);
  };
  return snap({
    x: within(
      corners.map((corner) => corner.x),
      { middle: x, size: CARD.width, least: GAP.border },
    ),
    y: within(
      corners.map((corner) => corner.y),
      { middle: y, size: CARD.height, least: -MAX_Y },
    ),
  });
}

/** In another map: what lay in several phases goes into those of the same name or kind, if all of them are there. */
function phasesAlike(map: JourneyMap, phases: readonly Phase[]): ReadonlyMap<Id, PhaseSpan> | null {
  const found = phases.map(({ title }) => spanOf(map, phaseNamed(Object.values(map.phases), title)?.id ?? ''));
  const isComplete = found.every((span) => span !== undefined) && new Set(found).size === phases.length;
  return isComplete ? new Map(phases.map(({ id }, index) => [id, found[index]!])) : null;
}

/** Steps on until no card covers another exactly. */
function stepped(map: JourneyMap, placed: (by: Point) => Places): Places {
  const taken = new Set(Object.values(map.touchpoints).map(keyOf));
  for (let step = 0; ; step += SHIFT) {
    const places = placed({ x: step, y: step });
    if (![...places.values()].some((place) => taken.has(keyOf(place)))) return places;
  }
}

const plus = (a: Point, b: Point): Point => ({ x: a.x + b.x, y: a.y + b.y });

const keyOf = ({ phaseId, x, y }: Place): string => `${phaseId} ${x} ${y}`;
