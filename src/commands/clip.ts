import {
  createInfo,
  emptyTables,
  tableOf,
  touchpointsInPlace,
  type Annotation,
  type Id,
  type Journey,
  type JourneyMap,
} from '#model';
import type { Step } from '#editor';
import { placesToPaste, type PastePlace } from './clip-places.ts';

/** A part of a map on its way to somewhere else: a small map of its own, so that files and checks understand it. */
export type Clip = JourneyMap;

/**
 * These touchpoints with what belongs to them: the links between them, their journeys, their ratings, and what was
 * written to them and to those links. Not the opportunities, which are promises about certain places, nor personas.
 */
export function clipOf(map: JourneyMap, ids: ReadonlySet<Id>): Clip {
  const links = tableOf(Object.values(map.links).filter(({ source, target }) => ids.has(source) && ids.has(target)));
  const journeyIds = new Set(Object.values(links).map(({ journeyId }) => journeyId));
  const annotations = Object.values(map.annotations).filter(
    ({ target }) =>
      (target.kind === 'touchpoint' && ids.has(target.id)) || (target.kind === 'link' && target.id in links),
  );
  return {
    ...emptyTables(),
    info: createInfo(map.info.title, map.info.updatedAt),
    // All of them, since positions count from their left edges.
    phases: map.phases,
    touchpoints: tableOf(Object.values(map.touchpoints).filter(({ id }) => ids.has(id))),
    journeys: tableOf(
      Object.values(map.journeys)
        .filter(({ id }) => journeyIds.has(id))
        .map((journey) => ({ ...journey, personaId: null })),
    ),
    links,
    ratings: tableOf(Object.values(map.ratings).filter(({ touchpointId }) => ids.has(touchpointId))),
    annotations: tableOf(annotations),
  };
}

/** The step that puts a clip into a map, with new ids for all records, and those of the touchpoints. */
export function stepsToPaste(
  map: JourneyMap,
  clip: Clip,
  { place, newId }: { place: PastePlace; newId: () => Id },
): { steps: Step[]; ids: Id[] } {
  const renamed = new Map<Id, Id>();
  const fresh = (id: Id): Id => {
    const known = renamed.get(id) ?? newId();
    renamed.set(id, known);
    return known;
  };
  const places = placesToPaste(map, clip, place);
  const touchpoints = touchpointsInPlace(clip).map((touchpoint) => ({
    ...touchpoint,
    ...places.get(touchpoint.id)!,
    id: fresh(touchpoint.id),
  }));
  const journeys = Object.values(clip.journeys).map((journey) => ({ journey, same: sameJourney(map, journey) }));
  const journeyIds = new Map(journeys.map(({ journey, same }) => [journey.id, same ?? fresh(journey.id)]));
  const links = Object.values(clip.links).map((link) => ({
    ...link,
    id: fresh(link.id),
    journeyId: journeyIds.get(link.journeyId)!,
    source: fresh(link.source),
    target: fresh(link.target),
  }));
  const ratings = Object.values(clip.ratings).map((rating) => ({
    ...rating,
    id: newId(),
    touchpointId: fresh(rating.touchpointId),
  }));
  const annotations = Object.values(clip.annotations).map((annotation): Annotation => ({
    ...annotation,
    id: fresh(annotation.id),
    target:
      annotation.target.kind === 'spot' ? annotation.target : { ...annotation.target, id: fresh(annotation.target.id) },
    parentId: annotation.parentId === null ? null : fresh(annotation.parentId),
  }));
  const added = journeys
    .filter(({ same }) => same === undefined)
    .map(({ journey }) => ({ ...journey, id: fresh(journey.id) }));
  return {
    steps: [{ name: 'pasteTouchpoints', args: { touchpoints, journeys: added, links, ratings, annotations } }],
    ids: touchpoints.map(({ id }) => id),
  };
}

// The journey itself, or in another map one that is called and tagged alike.
const sameJourney = (map: JourneyMap, { id, title, aspects }: Journey): Id | undefined =>
  (
    map.journeys[id] ??
    Object.values(map.journeys).find((other) => other.title === title && String(other.aspects) === String(aspects))
  )?.id;
