import { useReactFlow, type NodeChange, type Viewport } from '@xyflow/react';
import { useEffect, useRef, useState, type MouseEvent as ReactMouseEvent, type RefObject } from 'react';
import { CARD, phaseAt, snap, type Id, type Point } from '#model';
import type { OpenMap } from '#editor';
import type { CardNode } from '../nodes.ts';
import { isOver } from './is-over.ts';

export interface CardDrag {
  /** Where the dragged cards are shown; undefined while nothing is dragged. */
  readonly corners: ReadonlyMap<Id, Point> | undefined;
  /** The phase into which the dragged card would drop. */
  readonly targetPhase: Id | null;
  readonly start: () => void;
  readonly take: (changes: readonly NodeChange<CardNode>[]) => void;
  readonly stop: (event: DragEnd) => void;
}

/** How React Flow tells of the release. */
type DragEnd = MouseEvent | TouchEvent | ReactMouseEvent;

/**
 * Dragging cards: while it lasts the map is untouched, Escape puts everything back, and the drop is one
 * edit. Positions snap to the grid unless Ctrl or ⌘ is held. Released outside of `frame` it counts as cancelled,
 * and the view, which scrolls as long as the pointer is out there, comes back too.
 */
export function useCardDrag({ editor }: OpenMap, frame: RefObject<HTMLElement | null>): CardDrag {
  const flow = useReactFlow();
  const before = useRef<Viewport | null>(null);
  const [corners, setCorners] = useState<ReadonlyMap<Id, Point>>();
  const latest = useRef<Map<Id, Point> | null>(null);
  const isFree = useRef(false);

  useEffect(() => {
    const stop = new AbortController();
    const cancel = (): void => {
      latest.current = null;
      setCorners(undefined);
    };
    const note = (event: KeyboardEvent): void => {
      isFree.current = event.ctrlKey || event.metaKey;
      if (event.type !== 'keydown' || event.key !== 'Escape' || latest.current === null) return;
      event.stopPropagation();
      cancel();
    };
    const options = { signal: stop.signal, capture: true };
    window.addEventListener('keydown', note, options);
    window.addEventListener('keyup', note, options);
    // A second finger means the view.
    window.addEventListener('touchstart', ({ touches }) => touches.length > 1 && latest.current !== null && cancel(), options);
    return () => stop.abort();
  }, []);

  const [first] = corners?.values() ?? [];
  return {
    corners,
    targetPhase: first === undefined ? null : phaseAt(editor.getMap(), first.x + CARD.width / 2).phase.id,
    start: () => {
      latest.current = new Map();
      before.current = flow.getViewport();
    },
    take: (changes) => {
      const moved = latest.current;
      if (moved === null) return;
      let isMoved = false;
      for (const change of changes) {
        if (change.type !== 'position' || change.position === undefined) continue;
        moved.set(change.id, isFree.current ? change.position : snap(change.position));
        isMoved = true;
      }
      if (isMoved) setCorners(new Map(moved));
    },
    stop: (event) => {
      const moved = latest.current;
      latest.current = null;
      setCorners(undefined);
      if (!isOver(frame.current, 'changedTouches' in event ? event.changedTouches[0]! : event)) {
        if (before.current !== null) void flow.setViewport(before.current);
        return;
      }
      if (moved !== null && moved.size > 0) editor.apply('moveTouchpoints', { corners: Object.fromEntries(moved) });
    },
  };
}
