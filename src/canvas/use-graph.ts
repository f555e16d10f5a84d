import { useMemo, useState } from 'react';
import type { Id } from '#model';
import type { Level, Scene } from '#scene';
import { dimmedJourneys, dimmedTouchpoints } from '#editor';
import { useMap, useSession } from '#editor/react';
import { createLinkDeriver, type DrawnLink } from './drawn-links.ts';
import { cardsToKeep, useMoving } from './moving.ts';
import { createNodeDeriver, type CardNode, type NodeState } from './nodes.ts';
import { useFound } from './use-found.ts';
import { useNearView } from './use-near-view.ts';

/** What of a scene are elements of the page, cards as React Flow takes them; and which of it is shown faintly. */
export interface Graph {
  readonly nodes: CardNode[];
  readonly links: readonly DrawnLink[];
  readonly activeJourney: Id | null;
  readonly dimmedJourneys: ReadonlySet<Id>;
  readonly dimmedCards: ReadonlySet<Id>;
  /** Cards that the search has found. */
  readonly found: ReadonlySet<Id>;
}

interface GraphOptions {
  readonly level: Level;
  /** Cards and links are painted as one picture, and none are elements. */
  readonly isFar: boolean;
  readonly notes: NodeState['notes'];
}

/** Derives what is near the view from the scene and from what this person has selected, dimmed and is naming. */
export function useGraph(scene: Scene, { level, isFar, notes }: GraphOptions): Graph {
  const held = useMoving(cardsToKeep);
  const selection = useSession((state) => state.selection);
  const focus = useSession((state) => state.focus);
  const naming = useSession((state) => state.naming);
  const activeJourney = useSession((state) => state.activeJourney);
  const visibility = useSession((state) => state.visibility);
  const aspects = useSession((state) => state.aspects);
  const picked = useSession((state) => state.picked);
  const journeys = useMap((map) => map.journeys);
  const found = useFound();
  const [deriveNodes] = useState(createNodeDeriver);
  const [deriveLinks] = useState(createLinkDeriver);

  const faintJourneys = useMemo(
    () => dimmedJourneys({ journeys }, { visibility, aspects }),
    [journeys, visibility, aspects],
  );
  const dimmed = useMap(
    useMemo(() => dimmedTouchpoints({ visibility, aspects, picked }), [visibility, aspects, picked]),
  );
  const namingCard = naming?.kind === 'touchpoint' ? naming.id : null;
  const namingLink = naming?.kind === 'link' ? naming.id : null;
  const view = useNearView();
  const near = isFar ? null : view;
  const nodes = useMemo(
    () =>
      deriveNodes(scene, {
        near,
        selected: selection.touchpoints,
        focus,
        naming: namingCard,
        dimmed,
        found,
        level,
        held,
        notes,
      }),
    [deriveNodes, scene, near, selection.touchpoints, focus, namingCard, dimmed, found, level, held, notes],
  );
  const links = useMemo(
    () =>
      near === null
        ? NONE
        : deriveLinks(scene, {
            near,
            level,
            selected: selection.links,
            dimmedJourneys: faintJourneys,
            activeJourney,
            naming: namingLink,
          }),
    [deriveLinks, scene, near, level, selection.links, faintJourneys, activeJourney, namingLink],
  );
  return { nodes, links, activeJourney, dimmedJourneys: faintJourneys, dimmedCards: dimmed, found };
}

const NONE: readonly DrawnLink[] = [];
