import type { Node } from '@xyflow/react';
import { CARD, type Id } from '#model';
import { cardsIn, type Box, type CardBox, type Level, type Scene } from '#scene';

export interface CardData extends Record<string, unknown> {
  readonly card: CardBox;
  readonly level: Level;
  readonly isFocused: boolean;
  readonly isNaming: boolean;
  readonly isDimmed: boolean;
  /** What is searched for occurs in it. */
  readonly isFound: boolean;
  /** Threads shown on it. */
  readonly notes: number;
}

export type CardNode = Node<CardData, 'card'>;

export interface NodeState {
  /** The part of the map around the view; null where no card is an element. */
  readonly near: Box | null;
  readonly selected: ReadonlySet<Id>;
  readonly focus: Id | null;
  readonly naming: Id | null;
  readonly dimmed: ReadonlySet<Id>;
  readonly found: ReadonlySet<Id>;
  readonly level: Level;
  /** Cards that stay mounted wherever the view goes: a finger that drags one would lose it. */
  readonly held: ReadonlySet<Id>;
  /** How many threads are shown on each. */
  readonly notes: ReadonlyMap<string, number>;
}

// React Flow would measure each card just to learn these; the scene knows them.
const HANDLES = (['top', 'right', 'bottom', 'left'] as const).map((side) => ({
  id: side,
  type: 'source' as const,
  position: side as never,
  x: side === 'right' ? CARD.width : side === 'left' ? 0 : CARD.width / 2,
  y: side === 'bottom' ? CARD.height : side === 'top' ? 0 : CARD.height / 2,
  width: 1,
  height: 1,
}));
const MEASURED = { ...CARD };

/**
 * Derives React Flow's nodes from the scene: those near the view, for it looks at all it is given in each frame. Cards
 * that look as before keep the very same nodes, and where all of them do, the list is the same.
 */
export function createNodeDeriver(): (scene: Scene, state: NodeState) => CardNode[] {
  let known: ReadonlyMap<Id, CardNode> = new Map();
  let last: CardNode[] = [];
  return ({ cards }, state) => {
    const nodes = new Map(cardsToDraw(cards, state).map((card) => [card.id, nodeOf(known.get(card.id), card, state)]));
    known = nodes;
    const next = [...nodes.values()];
    if (next.length !== last.length || next.some((node, index) => node !== last[index])) last = next;
    return last;
  };
}

function cardsToDraw(cards: Scene['cards'], { near, held, naming }: NodeState): CardBox[] {
  const inView = near === null ? [] : cardsIn(cards, near);
  const drawn = new Set(inView.map(({ id }) => id));
  const kept = [...held, naming].filter((id) => id !== null && !drawn.has(id));
  return [...inView, ...kept.flatMap((id) => (id === null ? [] : (cards.get(id) ?? [])))];
}

function nodeOf(
  known: CardNode | undefined,
  card: CardBox,
  { selected, focus, naming, dimmed, found, level, held, notes }: NodeState,
): CardNode {
  const isSelected = selected.has(card.id);
  const isHeld = held.has(card.id);
  const data: CardData = {
    card,
    level,
    isFocused: focus === card.id,
    isNaming: naming === card.id,
    isDimmed: dimmed.has(card.id),
    isFound: found.has(card.id),
    notes: notes.get(card.id) ?? 0,
  };
  const isSame =
    known !== undefined &&
    known.selected === isSelected &&
    known.dragging === isHeld &&
    (Object.keys(data) as (keyof CardData)[]).every((key) => known.data[key] === data[key]);
  if (isSame) return known;
  return {
    id: card.id,
    type: 'card',
    position: { x: card.x, y: card.y },
    ...CARD,
    measured: MEASURED,
    handles: HANDLES,
    selected: isSelected,
    dragging: isHeld,
    ...(card.touchpoint.isLocked && { draggable: false }),
    zIndex: isSelected ? 10 : 1,
    data,
  };
}
