import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useEffect, useRef, type DragEvent, type MouseEvent, type RefObject } from 'react';
import { CARD, snap, type Point } from '#model';
import { browserMeasure, type Scene } from '#scene';
import { addTouchpointAt } from '#commands';
import { useCommandContext } from '#commands/react';
import { journeysThatAre } from '#editor';
import { useLanguage } from '#i18n/react';
import type { Moving, MovingStore } from '../moving.ts';
import { useEvent } from '../use-event.ts';
import { beginMove, type Aim } from './begin-move.ts';
import { linkUnder } from './link-under.ts';
import { viewOf } from './view-of.ts';

/** What the palette puts into a drag: a channel's id. */
const CHANNEL_TYPE = 'application/x-tabiji-channel';

type Place = Pick<globalThis.MouseEvent, 'clientX' | 'clientY'>;

interface Adding {
  /** Adds a touchpoint with its middle under a point of the window. */
  readonly addHere: (place: Place) => void;
  readonly onDoubleClick: (event: MouseEvent) => void;
  readonly onDragOver: (event: DragEvent) => void;
  readonly onDragLeave: (event: DragEvent) => void;
  readonly onDrop: (event: DragEvent) => void;
}

interface AddingOptions {
  readonly scene: Scene;
  readonly store: MovingStore;
  readonly frame: RefObject<HTMLElement | null>;
}

/**
 * Adding touchpoints where the pointer is: a double click on the empty canvas, a channel dropped from the palette.
 * That one lines up with its neighbours like a card that is dragged, and goes into the link on which it is dropped.
 */
export function useAdding({ scene, store, frame }: AddingOptions): Adding {
  const context = useCommandContext();
  const flow = useReactFlow();
  const language = useLanguage();
  const flowStore = useStoreApi();
  const drag = useRef<((aim: Aim) => Moving) | null>(null);
  const { editor, session } = context.openMap;

  const wantedCorner = ({ clientX, clientY }: Place): Point => {
    const { x, y } = flow.screenToFlowPosition({ x: clientX, y: clientY }, { snapToGrid: false });
    return { x: x - CARD.width / 2, y: y - CARD.height / 2 };
  };
  const end = (): void => {
    if (drag.current === null) return;
    drag.current = null;
    store.set(null);
  };
  const endNow = useEvent(end);
  // The browser ends a drag that Escape cancels, or that leaves the window, without a drop.
  useEffect(() => {
    const stop = new AbortController();
    window.addEventListener('dragend', endNow, { signal: stop.signal });
    return () => stop.abort();
  }, [endNow]);

  const addHere = (place: Place): void => {
    const { x, y } = wantedCorner(place);
    // A link on which the card would lie is the one that is meant.
    const into = linkUnder(scene, { x: x + CARD.width / 2, y: y + CARD.height / 2 }, CARD.height / 2);
    addTouchpointAt(context, { at: snap({ x, y }), into });
  };

  return {
    addHere,
    onDoubleClick: (event) => {
      if ((event.target as Element).classList.contains('react-flow__pane')) addHere(event);
    },
    onDragOver: (event) => {
      if (!event.dataTransfer.types.includes(CHANNEL_TYPE)) return;
      event.preventDefault();
      const hidden = journeysThatAre('hidden', session.getState().visibility);
      drag.current ??= beginMove({ map: editor.getMap(), scene, ids: null, hidden, language, measure: browserMeasure });
      const isFree = event.ctrlKey || event.metaKey;
      store.set(drag.current({ shift: wantedCorner(event), isFree, isCopy: false, ...viewOf(flowStore.getState()) }));
    },
    onDragLeave: ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && frame.current?.contains(relatedTarget) === true)) end();
    },
    onDrop: (event) => {
      const channel = event.dataTransfer.getData(CHANNEL_TYPE);
      if (channel === '') return;
      event.preventDefault();
      const { added, insertion } = store.get() ?? {};
      end();
      const at = insertion?.landing ?? added ?? snap(wantedCorner(event));
      addTouchpointAt(context, { at, fields: { channel }, into: insertion?.link ?? null });
    },
  };
}
