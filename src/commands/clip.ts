import { createInfo, emptyTables, positionOf, tableOf, touchpointsInPlace, type Id, type JourneyMap, type Point } from '#model';
import type { Step } from '#editor';

/** A part of a map on its way to somewhere else: a small map of its own, so that files and checks understand it. */
export type Clip = JourneyMap;

/** These touchpoints with what belongs to them: the links between them, their journeys, their ratings. */
export function clipOf(map: JourneyMap, ids: ReadonlySet<Id>): Clip {
  const links = Object.values(map.links).filter(({ source, target }) => ids.has(source) && ids.has(target));
  const journeyIds = new Set(links.map(({ journeyId }) => journeyId));
  return {
    ...emptyTables(),
    info: createInfo(map.info.title, map.info.updatedAt),
    // All of them, since positions count from their left edges.
    phases: map.phases,
    touchpoints: tableOf(Object.values(map.touchpoints).filter(({ id }) => ids.has(id))),
    journeys: tableOf(Object.values(map.journeys).filter(({ id }) => journeyIds.has(id)).map((journey) => ({ ...journey, personaId: null }))),
    links: tableOf(links),
    ratings: tableOf(Object.values(map.ratings).filter(({ touchpointId }) => ids.has(touchpointId))),
  };
}

/** The clip as plain text for other programs: a title a line, indented under its phase. */
export function clipToText(clip: Clip): string {
  let phaseId: Id | null = null;
  return touchpointsInPlace(clip)
    .flatMap((touchpoint) => {
      const head = touchpoint.phaseId === phaseId ? [] : [clip.phases[touchpoint.phaseId]?.title ?? ''];
      phaseId = touchpoint.phaseId;
      return [...head, `  ${touchpoint.title}`];
    })
    .join('\n');
}

/** Moved this far from the original, map units. */
const SHIFT = 32;

/**
 * The edits that put a clip into a map, with new ids for all records, and those of the touchpoints. Into the map
 * it comes from it goes a little aside of the originals; into another one around `middle`.
 */
export function stepsToPaste(
  map: JourneyMap,
  clip: Clip,
  { middle, newId }: { middle: Point; newId: () => Id },
): { steps: Step[]; ids: Id[] } {
  const originals = touchpointsInPlace(clip);
  const shift = shiftFor(map, clip, middle);
  const newIds = new Map(originals.map(({ id }) => [id, newId()]));
  const touchpoints = originals.map(({ id: old, phaseId: _phase, x: _x, y: _y, ...fields }): Step => {
    const corner = positionOf(clip, clip.touchpoints[old]!);
    return { name: 'addTouchpoint', args: { id: newIds.get(old)!, at: { x: corner.x + shift.x, y: corner.y + shift.y }, fields } };
  });
  const journeys = Object.values(clip.journeys).map((journey) => {
    const same = map.journeys[journey.id] ?? Object.values(map.journeys).find(({ title }) => title === journey.title);
    return { from: journey, to: same?.id ?? newId(), isNew: same === undefined };
  });
  const journeyIds = new Map(journeys.map(({ from, to }) => [from.id, to]));
  const steps: Step[] = [
    ...touchpoints,
    ...journeys
      .filter(({ isNew }) => isNew)
      .map(({ from, to }): Step => ({ name: 'addJourney', args: { id: to, title: from.title, aspects: from.aspects as [(typeof from.aspects)[number]] } })),
    ...Object.values(clip.links).map(({ journeyId, source, target, label }): Step => ({
      name: 'addLink',
      args: { id: newId(), journeyId: journeyIds.get(journeyId)!, source: newIds.get(source)!, target: newIds.get(target)!, label },
    })),
    ...Object.values(clip.ratings).map((rating): Step => ({
      name: 'addRating',
      args: { ...rating, id: newId(), touchpointId: newIds.get(rating.touchpointId)! },
    })),
  ];
  return { steps, ids: [...newIds.values()] };
}

function shiftFor(map: JourneyMap, clip: Clip, middle: Point): Point {
  const corners = Object.values(clip.touchpoints).map((touchpoint) => positionOf(clip, touchpoint));
  const isFromHere = Object.keys(clip.touchpoints).some((id) => id in map.touchpoints);
  if (!isFromHere) {
    const center = (values: number[]): number => (Math.min(...values) + Math.max(...values)) / 2;
    return { x: middle.x - center(corners.map(({ x }) => x)), y: middle.y - center(corners.map(({ y }) => y)) };
  }
  const taken = new Set(Object.values(map.touchpoints).map((touchpoint) => keyOf(positionOf(map, touchpoint))));
  let distance = SHIFT;
  while (corners.some(({ x, y }) => taken.has(keyOf({ x: x + distance, y: y + distance })))) distance += SHIFT;
  return { x: distance, y: distance };
}

const keyOf = ({ x, y }: Point): string => `${x},${y}`;
