import { ReactFlow, SelectionMode, useStoreApi, type NodeChange } from '@xyflow/react';
import { type MouseEvent, type ReactNode, type RefObject } from 'react';
import type { Id } from '#model';
import type { Level, Scene } from '#scene';
import { select } from '#editor';
import { useOpenMap } from '#editor/react';
import { CameraBinding } from './camera.tsx';
import { CardNodeView } from './card-node.tsx';
import { ConnectionPreview } from './connection-preview.tsx';
import { FarLayer } from './far-layer.tsx';
import { selectionAfter } from './gestures/select-changes.ts';
import type { CardDrag } from './gestures/use-card-drag.ts';
import { LinkLayer } from './link-layer.tsx';
import { MovingLayer } from './moving-layer.tsx';
import { NamingInView } from './naming-in-view.tsx';
import type { CardNode, NodeState } from './nodes.ts';
import { PointedCard } from './pointed-card.tsx';
import { useEvent } from './use-event.ts';
import { useGraph } from './use-graph.ts';
import { useFarPicture } from './use-level.ts';
import { ZoomVariable } from './zoom-variable.tsx';

const NODE_TYPES = { card: CardNodeView };
/** A mouse selects by dragging, and pans with its middle button; fingers have `useTouch`. */
const PAN_BUTTONS = [1];
const NONE: ReadonlySet<Id> = new Set();
const PRO_OPTIONS = { hideAttribution: false };

interface MapFlowProps {
  readonly scene: Scene;
  readonly level: Level;
  readonly isFar: boolean;
  readonly notes: NodeState['notes'];
  readonly drag: CardDrag;
  readonly frame: RefObject<HTMLElement | null>;
  readonly isLinking: boolean;
  /** A drag moves the view. */
  readonly isPanning: boolean;
  /** Where no card is. */
  readonly onPanePress: (press: MouseEvent) => void;
}

/** The map in React Flow's view, with what lies on it; alone rendered anew when other cards come near. */
export function MapFlow({
  scene,
  level,
  isFar,
  notes,
  drag,
  frame,
  isLinking,
  isPanning,
  onPanePress,
}: MapFlowProps): ReactNode {
  const { session } = useOpenMap();
  const flowStore = useStoreApi();
  const graph = useGraph(scene, { level, isFar, notes });
  const isPicture = useFarPicture(isFar, graph.nodes.length);
  const { activeJourney, dimmedJourneys, dimmedCards, found } = graph;

  const handleNodes = useEvent((changes: NodeChange<CardNode>[]): void => {
    const { userSelectionRect, multiSelectionActive: isMore } = flowStore.getState();
    // A box selects by `useBoxSelection`, also what React Flow does not know of.
    if (userSelectionRect !== null) return;
    const { touchpoints, links } = session.getState().selection;
    const after = selectionAfter(isMore ? touchpoints : NONE, changes);
    if (after !== null) select(session, { touchpoints: after, links: isMore ? links : NONE });
  });
  // React Flow leaves the others selected when one of them is pressed.
  const selectOnly = useEvent((event: MouseEvent, { id }: CardNode): void => {
    const { touchpoints, links } = session.getState().selection;
    if (!event.shiftKey && !isLinking && touchpoints.size + links.size > 1) select(session, { touchpoints: [id] });
  });
  const nameCard = useEvent((_: unknown, { id }: CardNode) => session.setState({ naming: { kind: 'touchpoint', id } }));
  return (
    <>
      <ReactFlow<CardNode>
        nodes={graph.nodes}
        nodeTypes={NODE_TYPES}
        onNodesChange={handleNodes}
        onNodeDragStart={drag.onStart}
        onNodeDrag={drag.onStep}
        onNodeDragStop={drag.onStop}
        onNodeClick={selectOnly}
        onNodeDoubleClick={nameCard}
        onPaneClick={onPanePress}
        nodesConnectable={false}
        nodesFocusable={false}
        disableKeyboardA11y
        deleteKeyCode={null}
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        selectionOnDrag={!isPanning}
        noPanClassName={isPanning ? 'is-never' : 'nopan'}
        selectionMode={SelectionMode.Partial}
        panOnDrag={isPanning || PAN_BUTTONS}
        nodesDraggable={!isPanning}
        panOnScroll
        panActivationKeyCode={null}
        zoomActivationKeyCode={null}
        zoomOnDoubleClick={false}
        nodeDragThreshold={3}
        nodeClickDistance={3}
        autoPanOnNodeDrag={false}
        minZoom={0.02}
        maxZoom={3}
        proOptions={PRO_OPTIONS}
      >
        {isPicture && (
          <FarLayer
            scene={scene}
            activeJourney={activeJourney}
            dimmedJourneys={dimmedJourneys}
            dimmed={dimmedCards}
            found={found}
          />
        )}
        <LinkLayer links={graph.links} />
        <MovingLayer scene={scene} level={level} look={{ activeJourney, dimmed: dimmedJourneys }} />
        <ConnectionPreview />
        <PointedCard scene={scene} />
        <NamingInView />
        <ZoomVariable frame={frame} />
      </ReactFlow>
      <CameraBinding frame={frame} scene={scene} />
    </>
  );
}
