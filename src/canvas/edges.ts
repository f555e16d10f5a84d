import type { Edge } from '@xyflow/react';
import type { Id } from '#model';
import { byDrawing, linkLook, linksIn, type Box, type Level, type LinkShape, type Rank, type Scene } from '#scene';

export interface LinkData extends Record<string, unknown> {
  readonly shape: LinkShape;
  readonly level: Level;
  /** How it is drawn beside the other journeys. */
  readonly rank: Rank;
  /** 0…1. */
  readonly opacity: number;
  readonly isNaming: boolean;
  /** The titles at its ends. */
  readonly from: string;
  readonly to: string;
}

export type LinkEdge = Edge<LinkData, 'link'>;

export interface EdgeState {
  /** The part of the map around the view; null for all of it. */
  readonly near: Box | null;
  readonly level: Level;
  readonly selected: ReadonlySet<Id>;
  readonly dimmedJourneys: ReadonlySet<Id>;
  readonly activeJourney: Id | null;
  readonly naming: Id | null;
}

/**
 * Derives React Flow's edges from the scene in the order in which they lie on each other. Only those near the
 * view and the selected ones: React Flow indexes all it is given anew whenever one of them changes.
 */
export function createEdgeDeriver(): (scene: Scene, state: EdgeState) => LinkEdge[] {
  let known = new Map<Id, LinkEdge>();
  const titleOf = (scene: Scene, id: Id): string => scene.cards.get(id)?.touchpoint.title ?? '';
  return (scene, { near, level, selected, dimmedJourneys, activeJourney, naming }) => {
    const next = new Map<Id, LinkEdge>();
    for (const shape of [...linksToDraw(scene, near, selected)].sort(byDrawing(activeJourney))) {
      const { id } = shape;
      const isSelected = selected.has(id);
      const before = known.get(id);
      const { rank, opacity } = linkLook(shape.journeyId, {
        activeJourney,
        dimmed: isSelected ? NONE : dimmedJourneys,
      });
      const isNaming = naming === id;
      const from = titleOf(scene, shape.source);
      const to = titleOf(scene, shape.target);
      const isSame =
        before?.data?.shape === shape &&
        before.selected === isSelected &&
        before.data.level === level &&
        before.data.rank === rank &&
        before.data.opacity === opacity &&
        before.data.isNaming === isNaming &&
        before.data.from === from &&
        before.data.to === to;
      next.set(
        id,
        isSame
          ? before
          : {
              id,
              type: 'link',
              source: shape.source,
              target: shape.target,
              selected: isSelected,
              ariaLabel: `${from} → ${to}`,
              data: { shape, level, rank, opacity, isNaming, from, to },
            },
      );
    }
    known = next;
    return [...next.values()];
  };
}

const NONE: ReadonlySet<Id> = new Set();

function linksToDraw({ links }: Scene, near: Box | null, selected: ReadonlySet<Id>): Iterable<LinkShape> {
  if (near === null) return links.values();
  const shapes = new Set(linksIn(links, near));
  for (const id of selected) {
    const shape = links.get(id);
    if (shape !== undefined) shapes.add(shape);
  }
  return shapes;
}
