import { useRef, useState, type PointerEvent } from 'react';
import type { Id } from '#model';
import { trackPointer } from '#ui';
import type { Judgement } from './judge.ts';

/** Where a chip is on the screen while it is dragged, CSS px, and what lies under it. */
export interface ChipDrag {
  readonly id: Id;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly over: Judgement | 'waiting' | null;
}

/** A press that hardly moves is a click. */
const THRESHOLD = 5;

/** Drags chips to cells of the matrix, or to those that wait. Escape cancels. */
export function useChipDrag(onDrop: (id: Id, place: Judgement | 'waiting') => void) {
  const [drag, setDrag] = useState<ChipDrag | null>(null);
  /** Whether the press that just ended was a drag, and its click means nothing. */
  const wasDrag = useRef(false);

  const press = (id: Id, event: PointerEvent<HTMLElement>): void => {
    wasDrag.current = false;
    if (event.button !== 0) return;
    const { clientX, clientY, currentTarget } = event;
    const page = currentTarget.ownerDocument;
    const { left, top, width } = currentTarget.getBoundingClientRect();
    let over: ChipDrag['over'] = null;
    trackPointer(event, {
      onMove: (dx, dy) => {
        if (!wasDrag.current && Math.hypot(dx, dy) < THRESHOLD) return;
        wasDrag.current = true;
        over = placeAt(page.elementsFromPoint(clientX + dx, clientY + dy));
        setDrag({ id, left: left + dx, top: top + dy, width, over });
      },
      onEnd: (_, isCancelled) => {
        setDrag(null);
        if (!isCancelled && wasDrag.current && over !== null) onDrop(id, over);
      },
    });
  };
  return { drag, press, wasDrag: () => wasDrag.current };
}

function placeAt(elements: readonly Element[]): ChipDrag['over'] {
  for (const element of elements) {
    if (!(element instanceof HTMLElement)) continue;
    const { impact, effort, waiting } = element.dataset;
    if (waiting !== undefined) return 'waiting';
    if (impact !== undefined && effort !== undefined) return { impact: Number(impact), effort: Number(effort) };
  }
  return null;
}
