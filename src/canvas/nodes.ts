import type { Node } from '@xyflow/react';
import { CARD, targetKey, type Id } from '#model';
import type { CardBox, Detail, Scene } from '#scene';

export interface CardData extends Record<string, unknown> {
  readonly card: CardBox;
  readonly detail: Detail;
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
  readonly selected: ReadonlySet<Id>;
  readonly focus: Id | null;
  readonly naming: Id | null;
  readonly dimmed: ReadonlySet<Id>;
  readonly found: ReadonlySet<Id>;
  readonly detail: Detail;
  /** Cards that React Flow keeps mounted wherever the view goes: a finger that drags one would lose it. */
  readonly held: ReadonlySet<Id>;
  /** How many threads are shown, by `targetKey`. */
  readonly notes: ReadonlyMap<string, number>;
}

// React Flow would mount every card once just to learn these; the scene knows them.
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

/** Derives React Flow's nodes from the scene; a card that looks the same keeps the very same node. */
export function createNodeDeriver(): (scene: Scene, state: NodeState) => CardNode[] {
  let known = new Map<Id, CardNode>();
  return (scene, state) => {
    const next = new Map<Id, CardNode>();
    for (const [id, card] of scene.cards) next.set(id, nodeOf(known.get(id), card, state));
    known = next;
    return [...next.values()];
  };
}

function nodeOf(
  known: CardNode | undefined,
  card: CardBox,
  { selected, focus, naming, dimmed, found, detail, held, notes }: NodeState,
): CardNode {
  const isSelected = selected.has(card.id);
  const isHeld = held.has(card.id);
  const data: CardData = {
    card,
    detail,
    isFocused: focus === card.id,
    isNaming: naming === card.id,
    isDimmed: dimmed.has(card.id),
    isFound: found.has(card.id),
    notes: notes.get(targetKey({ kind: 'touchpoint', id: card.id })) ?? 0,
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
