import type { Id } from '#model';
import { byDrawing, linkLook, linksIn, type Box, type Level, type LinkShape, type Rank, type Scene } from '#scene';

/** A link as it is drawn on the screen. */
export interface DrawnLink {
  readonly shape: LinkShape;
  readonly level: Level;
  /** How it is drawn beside the other journeys. */
  readonly rank: Rank;
  /** 0…1. */
  readonly opacity: number;
  readonly isSelected: boolean;
  readonly isNaming: boolean;
  /** The titles at its ends. */
  readonly from: string;
  readonly to: string;
}

export interface LinksState {
  /** The part of the map around the view. */
  readonly near: Box;
  readonly level: Level;
  readonly selected: ReadonlySet<Id>;
  readonly dimmedJourneys: ReadonlySet<Id>;
  readonly activeJourney: Id | null;
  readonly naming: Id | null;
}

/**
 * Derives the links near the view in the order in which they lie on each other. Of what is drawn as before it keeps the
 * very same objects.
 */
export function createLinkDeriver(): (scene: Scene, state: LinksState) => readonly DrawnLink[] {
  let known = new Map<Id, DrawnLink>();
  const titleOf = (scene: Scene, id: Id): string => scene.cards.get(id)?.touchpoint.title ?? '';
  return (scene, { near, level, selected, dimmedJourneys, activeJourney, naming }) => {
    const next = new Map<Id, DrawnLink>();
    for (const shape of linksIn(scene.links, near).sort(byDrawing(activeJourney))) {
      const { id } = shape;
      const isSelected = selected.has(id);
      const before = known.get(id);
      const link: DrawnLink = {
        shape,
        level,
        ...linkLook(shape.journeyId, { activeJourney, dimmed: isSelected ? NONE : dimmedJourneys }),
        isSelected,
        isNaming: naming === id,
        from: titleOf(scene, shape.source),
        to: titleOf(scene, shape.target),
      };
      next.set(id, before !== undefined && isDrawnAlike(before, link) ? before : link);
    }
    known = next;
    return [...next.values()];
  };
}

const NONE: ReadonlySet<Id> = new Set();

const isDrawnAlike = (a: DrawnLink, b: DrawnLink): boolean =>
  (Object.keys(a) as (keyof DrawnLink)[]).every((key) => a[key] === b[key]);
