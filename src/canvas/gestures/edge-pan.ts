import type { ReactFlowInstance } from '@xyflow/react';
import type { RefObject } from 'react';

/** Near an edge of the view, CSS px, the view begins to move … */
const ZONE = 40;
/** … by at most this much a frame. */
const SPEED = 14;

export interface EdgePan {
  /** The pointer is here now. */
  readonly at: (place: { readonly clientX: number; readonly clientY: number }) => void;
  readonly stop: () => void;
}

/** Moves the view as long as the pointer stays near its edge. */
export function createEdgePan(
  flow: Pick<ReactFlowInstance, 'getViewport' | 'setViewport'>,
  frame: RefObject<HTMLElement | null>,
): EdgePan {
  let request = 0;
  let step = { x: 0, y: 0 };
  const move = (): void => {
    request = 0;
    if (step.x === 0 && step.y === 0) return;
    const { x, y, zoom } = flow.getViewport();
    void flow.setViewport({ x: x + step.x, y: y + step.y, zoom });
    request = requestAnimationFrame(move);
  };
  return {
    at: ({ clientX, clientY }) => {
      const box = frame.current?.getBoundingClientRect();
      if (box === undefined) return;
      step = { x: pull(clientX - box.left, box.width), y: pull(clientY - box.top, box.height) };
      if (step.x !== 0 || step.y !== 0) request ||= requestAnimationFrame(move);
    },
    stop: () => {
      cancelAnimationFrame(request);
      request = 0;
      step = { x: 0, y: 0 };
    },
  };
}

// Outside of the view as fast as at its very edge; the middle of the view does not pull.
function pull(at: number, length: number): number {
  if (at < ZONE) return SPEED * Math.min(1, (ZONE - at) / ZONE);
  if (at > length - ZONE) return -SPEED * Math.min(1, (at - length + ZONE) / ZONE);
  return 0;
}
