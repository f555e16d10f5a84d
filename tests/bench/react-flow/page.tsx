/**
 * What anybody gets from React Flow without more ado: cards as nodes, lines as its own edges, only what is visible
 * rendered. It answers the same input and has the same hook as Tabiji (`src/app/bench`).
 */
import {
  Handle,
  Position,
  ReactFlow,
  applyNodeChanges,
  type Edge,
  type Node,
  type NodeProps,
  type ReactFlowInstance,
} from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import { memo, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { BenchScene, SceneCard } from '../../../src/app/bench/scene.ts';

type CardNode = Node<{ card: SceneCard }, 'card'>;

const Card = memo(function Card({ data: { card } }: NodeProps<CardNode>): ReactNode {
  return (
    <div className="card">
      <Handle type="target" position={Position.Left} />
      <b>{card.title}</b>
      <div>{card.desc}</div>
      {card.chips.map(({ t, col }) => (
        <span key={t} style={{ color: col }}>
          {t}
        </span>
      ))}
      <Handle type="source" position={Position.Right} />
    </div>
  );
});

const NODE_TYPES = { card: Card };
let text = '';
let nodes: CardNode[] = [];
let edges: Edge[] = [];
let before: CardNode[] = [];
let flow: ReactFlowInstance<CardNode, Edge> | null = null;

const root = createRoot(document.getElementById('root')!);
const draw = (next: CardNode[]): void => {
  nodes = next;
  root.render(
    <ReactFlow
      nodes={nodes}
      edges={edges}
      nodeTypes={NODE_TYPES}
      onInit={(instance) => (flow = instance)}
      onNodesChange={(changes) => draw(applyNodeChanges(changes, nodes))}
      onlyRenderVisibleElements
      panOnScroll
      minZoom={0.02}
      maxZoom={3}
    />,
  );
};

const painted = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
const nodeOf = (id: string): CardNode => nodes.find((node) => node.id === id)!;
const shown = (): ReactFlowInstance<CardNode, Edge> => flow!;

const hook = {
  isReady: () => flow !== null,
  prepare: (made: BenchScene) => {
    text = JSON.stringify(made);
  },
  load: async () => {
    const scene = JSON.parse(text) as BenchScene;
    edges = scene.edges.map(({ id, s, t, label }): Edge => ({ id, source: s, target: t, label }));
    const cards = scene.nodes.map((card): CardNode => {
      const { id, x, y, w, h } = card;
      return { id, type: 'card', position: { x, y }, width: w, height: h, data: { card } };
    });
    flushSync(() => draw(cards));
    await painted();
    await shown().fitView();
    await painted();
  },
  count: () => ({ nodes: nodes.length, edges: edges.length }),
  fit: () => void shown().fitView(),
  view: (zoom: number, cx: number, cy: number) =>
    void shown().setViewport({ zoom, x: innerWidth / 2 - cx * zoom, y: innerHeight / 2 - cy * zoom }),
  pos: (id: string) => nodeOf(id).position,
  screenPos: (id: string) => {
    const { x, y } = nodeOf(id).position;
    return shown().flowToScreenPosition({ x: x + 100, y: y + 45 });
  },
  select: (ids: readonly string[]) => {
    const chosen = new Set(ids);
    draw(nodes.map((node) => ({ ...node, selected: chosen.has(node.id) })));
  },
  rename: (id: string, title: string) => {
    before = nodes;
    const card = { ...nodeOf(id).data.card, title };
    flushSync(() => draw(nodes.map((node) => (node.id === id ? { ...node, data: { card } } : node))));
    return painted();
  },
  undo: () => {
    flushSync(() => draw(before));
    return painted();
  },
  text: (id: string) => nodeOf(id).data.card.title,
  exportJson: () => JSON.stringify(shown().toObject()),
};

Object.assign(window, { __bench: hook });
draw([]);
