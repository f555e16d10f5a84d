import { useReactFlow, type Viewport } from '@xyflow/react';
import { useEffect, type RefObject } from 'react';

/** A finger that moves less than this is still pressing, CSS px. */
const SLACK = 8;
const LEAST_ZOOM = 0.02;
const MOST_ZOOM = 3;

/** The fingers as one: their middle, and how far they are apart (1 for a single finger). */
interface Hand {
  readonly x: number;
  readonly y: number;
  readonly spread: number;
  readonly count: number;
}

/**
 * Fingers on the canvas: one pans, wherever it begins, except on a selected card, which it drags; two pan and
 * zoom, whatever lies under them. So a map full of cards can still be moved. Taps, double taps and long
 * presses stay what the browser makes of them.
 */
export function useTouch(frame: RefObject<HTMLElement | null>): void {
  const flow = useReactFlow();
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    let start: { readonly hand: Hand; readonly view: Viewport } | null = null;
    let isMoving = false;
    // Once the menu is open, the finger that opened it moves nothing.
    let isMenuOpen = false;

    const grasp = (touches: TouchList): void => {
      start = { hand: handOf(touches, element), view: flow.getViewport() };
    };
    const begin = (event: TouchEvent): void => {
      if (event.touches.length === 1) {
        isMoving = false;
        isMenuOpen = false;
      }
      if (event.touches.length < 2 && isTakenByOthers(event.target)) {
        start = null;
        return;
      }
      // React Flow would only pan where no card lies.
      event.stopPropagation();
      isMoving ||= event.touches.length > 1;
      grasp(event.touches);
    };
    const move = (event: TouchEvent): void => {
      if (isMenuOpen) return event.stopPropagation();
      if (start === null) return;
      event.stopPropagation();
      const hand = handOf(event.touches, element);
      if (hand.count !== start.hand.count) return grasp(event.touches);
      isMoving ||= Math.hypot(hand.x - start.hand.x, hand.y - start.hand.y) > SLACK;
      if (!isMoving) return;
      if (event.cancelable) event.preventDefault();
      void flow.setViewport(viewAfter(start.view, start.hand, hand));
    };
    const lift = (event: TouchEvent): void => {
      if (start === null) return;
      if (event.touches.length === 0) start = null;
      else grasp(event.touches);
    };
    const letGo = (): void => {
      isMenuOpen = true;
      start = null;
    };
    const stop = new AbortController();
    const options = { signal: stop.signal, capture: true, passive: false };
    element.addEventListener('touchstart', begin, options);
    element.addEventListener('touchmove', move, options);
    element.addEventListener('touchend', lift, options);
    element.addEventListener('touchcancel', lift, options);
    element.addEventListener('contextmenu', letGo, options);
    return () => stop.abort();
  }, [flow, frame]);
}

/** Buttons and fields take their own touches, and a selected card is dragged unless it is locked. */
const isTakenByOthers = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('button, input, textarea, .react-flow__node.selected > :not(.is-locked)') !== null;

function handOf(touches: TouchList, element: Element): Hand {
  const { left, top } = element.getBoundingClientRect();
  const [a, b = a] = touches;
  if (a === undefined || b === undefined) return { x: 0, y: 0, spread: 1, count: 0 };
  return {
    x: (a.clientX + b.clientX) / 2 - left,
    y: (a.clientY + b.clientY) / 2 - top,
    spread: a === b ? 1 : Math.max(1, Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY)),
    count: Math.min(2, touches.length),
  };
}

/** The view in which what lay under the hand lies under it still. */
function viewAfter({ x, y, zoom }: Viewport, before: Hand, now: Hand): Viewport {
  const next = Math.max(LEAST_ZOOM, Math.min(zoom * (now.spread / before.spread), MOST_ZOOM));
  const factor = next / zoom;
  return { zoom: next, x: now.x - (before.x - x) * factor, y: now.y - (before.y - y) * factor };
}
