import type { Node } from '@xyflow/react';
import { CARD, type Id } from '#model';
import type { CardBox, Level, Scene } from '#scene';

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
  readonly selected: ReadonlySet<Id>;
  readonly focus: Id | null;
  readonly naming: Id | null;
  readonly dimmed: ReadonlySet<Id>;
  readonly found: ReadonlySet<Id>;
  readonly level: Level;
  /** Cards that React Flow keeps mounted wherever the view goes: a finger that drags one would lose it. */
  readonly held: ReadonlySet<Id>;
  /** How many threads are shown on each. */
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

interface Derived {
  readonly cards: Scene['cards'];
  readonly state: NodeState;
  /** In the order of the cards. */
  readonly nodes: ReadonlyMap<Id, CardNode>;
}

/** Derives React Flow's nodes from the scene. Only cards that are others, or look otherwise, are looked at; the rest keep the very same nodes. */
export function createNodeDeriver(): (scene: Scene, state: NodeState) => CardNode[] {
  let last: Derived | null = null;
  return ({ cards }, state) => {
    const touched = last === null ? null : touchedBetween(last, cards, state);
    const before = last?.nodes ?? new Map<Id, CardNode>();
    const nodes = new Map(touched === null ? [] : before);
    for (const id of touched ?? cards.keys()) {
      const card = cards.get(id);
      if (card === undefined) nodes.delete(id);
      else nodes.set(id, nodeOf(before.get(id), card, state));
    }
    last = { cards, state, nodes };
    return [...nodes.values()];
  };
}

/** The cards whose nodes may be others now; null for all. */
function touchedBetween({ cards: before, state: was }: Derived, cards: Scene['cards'], is: NodeState): Set<Id> | null {
  if (was.level !== is.level) return null;
  const touched = new Set([was.focus, is.focus, was.naming, is.naming].filter((id) => id !== null));
  const touch = (id: Id): unknown => touched.add(id);
  for (const set of ['selected', 'dimmed', 'found', 'held'] as const) {
    if (was[set] === is[set]) continue;
    for (const id of was[set]) if (!is[set].has(id)) touch(id);
    for (const id of is[set]) if (!was[set].has(id)) touch(id);
  }
  for (const notes of was.notes === is.notes ? [] : [was.notes, is.notes])
    for (const id of notes.keys()) if (was.notes.get(id) !== is.notes.get(id)) touch(id);
  if (before !== cards) {
    for (const [id, card] of cards) if (before.get(id) !== card) touch(id);
    for (const id of before.keys()) if (!cards.has(id)) touch(id);
  }
  return touched;
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
