import { useReactFlow, useStoreApi, type Viewport } from '@xyflow/react';
import { useEffect, useRef, type PointerEvent as ReactPointerEvent, type RefObject } from 'react';
import type { Selection, SessionStore } from '#editor';

interface Before {
  readonly pointerId: number;
  readonly selection: Selection;
  readonly viewport: Viewport;
}

/** Lets Escape end the drawing of a selection box, and so does a pointer that is lost: what was selected before is selected again, and the view is where it was. */
export function useBoxCancel(
  session: SessionStore,
  frame: RefObject<HTMLElement | null>,
): (press: ReactPointerEvent) => void {
  const flow = useReactFlow();
  const store = useStoreApi();
  const before = useRef<Before | null>(null);

  useEffect(() => {
    const stop = new AbortController();
    const options = { signal: stop.signal, capture: true };
    const putBack = ({ selection, viewport }: Before): void => {
      store.setState({ userSelectionRect: null, userSelectionActive: false, nodesSelectionActive: false });
      session.setState({ selection });
      void flow.setViewport(viewport);
    };
    window.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || before.current === null || !store.getState().userSelectionActive) return;
        event.preventDefault();
        event.stopPropagation();
        stopScrolling(frame.current?.querySelector('.react-flow__pane'), before.current.pointerId);
        putBack(before.current);
      },
      options,
    );
    window.addEventListener(
      'pointercancel',
      ({ pointerId }) => {
        const { userSelectionActive, userSelectionRect } = store.getState();
        // React Flow itself would go on with the box when the pointer is back.
        if (before.current?.pointerId !== pointerId || userSelectionRect === null) return;
        store.setState({ userSelectionRect: null });
        if (!userSelectionActive) return;
        putBack(before.current);
        // It also waits for the click that ends the box, and would take the next one for it.
        frame.current?.querySelector('.react-flow__pane')?.dispatchEvent(new MouseEvent('click'));
      },
      options,
    );
    return () => stop.abort();
  }, [flow, store, session, frame]);

  return ({ pointerId }) => {
    before.current = { pointerId, selection: session.getState().selection, viewport: flow.getViewport() };
  };
}

// React Flow stops at a release or where the browser takes the pointer away; it then lets go of the pointer, whose
// release would be the start of a click elsewhere.
function stopScrolling(pane: Element | null | undefined, pointerId: number): void {
  if (pane?.hasPointerCapture(pointerId) !== true) return;
  pane.dispatchEvent(new PointerEvent('pointercancel', { pointerId, bubbles: true }));
  pane.setPointerCapture(pointerId);
}
