import { useMemo, useState } from 'react';
import type { Id } from '#model';
import type { Level, Scene } from '#scene';
import { dimmedJourneys, dimmedTouchpoints } from '#editor';
import { useMap, useSession } from '#editor/react';
import { createEdgeDeriver, type LinkEdge } from './edges.ts';
import { cardsToKeep, useMoving } from './moving.ts';
import { createNodeDeriver, type CardNode, type NodeState } from './nodes.ts';
import { useFound } from './use-found.ts';
import { useNearView } from './use-near-view.ts';

/** A scene as React Flow takes it, and which of it is shown faintly. */
export interface Graph {
  readonly nodes: CardNode[];
  readonly edges: LinkEdge[];
  readonly activeJourney: Id | null;
  readonly dimmedJourneys: ReadonlySet<Id>;
  readonly dimmedCards: ReadonlySet<Id>;
  /** Cards that the search has found. */
  readonly found: ReadonlySet<Id>;
}

/** Derives React Flow's nodes and edges from the scene and from what this person has selected, dimmed and is naming. */
export function useGraph(scene: Scene, level: Level, notes: NodeState['notes']): Graph {
  const held = useMoving(cardsToKeep);
  const selection = useSession((state) => state.selection);
  const focus = useSession((state) => state.focus);
  const naming = useSession((state) => state.naming);
  const activeJourney = useSession((state) => state.activeJourney);
  const visibility = useSession((state) => state.visibility);
  const aspects = useSession((state) => state.aspects);
  const journeys = useMap((map) => map.journeys);
  const found = useFound();
  const [deriveNodes] = useState(createNodeDeriver);
  const [deriveEdges] = useState(createEdgeDeriver);

  const faintJourneys = useMemo(
    () => dimmedJourneys({ journeys }, { visibility, aspects }),
    [journeys, visibility, aspects],
  );
  const dimmed = useMap(useMemo(() => dimmedTouchpoints({ visibility, aspects }), [visibility, aspects]));
  const namingCard = naming?.kind === 'touchpoint' ? naming.id : null;
  const namingLink = naming?.kind === 'link' ? naming.id : null;
  const nodes = useMemo(
    () =>
      deriveNodes(scene, {
        selected: selection.touchpoints,
        focus,
        naming: namingCard,
        dimmed,
        found,
        level,
        held,
        notes,
      }),
    [deriveNodes, scene, selection.touchpoints, focus, namingCard, dimmed, found, level, held, notes],
  );
  const near = useNearView();
  const edges = useMemo(
    () =>
      deriveEdges(scene, {
        near,
        level,
        selected: selection.links,
        dimmedJourneys: faintJourneys,
        activeJourney,
        naming: namingLink,
      }),
    [deriveEdges, scene, near, level, selection.links, faintJourneys, activeJourney, namingLink],
  );
  return { nodes, edges, activeJourney, dimmedJourneys: faintJourneys, dimmedCards: dimmed, found };
}
