import { useReactFlow, useStoreApi, type Viewport } from '@xyflow/react';
import { useEffect, useMemo, useRef, type MouseEvent as ReactMouseEvent, type RefObject } from 'react';
import type { Id, Point } from '#model';
import { browserMeasure, type Scene } from '#scene';
import { whenPressIsLost } from '#ui';
import { copyBy, spliceInto, type CommandContext, moveTouchpoints } from '#commands';
import { useCommandContext } from '#commands/react';
import { journeysThatAre } from '#editor';
import { useLanguage } from '#i18n/react';
import type { Moving, MovingStore } from '../moving.ts';
import type { CardNode } from '../nodes.ts';
import { useEvent } from '../use-event.ts';
import { createEdgePan } from './edge-pan.ts';
import { beginMove, type Aim } from './begin-move.ts';
import { isOver } from './is-over.ts';
import { viewOf } from './view-of.ts';

/** How React Flow tells of a step or of the release. */
type DragEvent = MouseEvent | TouchEvent | ReactMouseEvent;

/** A drag while it lasts. */
interface Hold {
  readonly at: (aim: Aim) => Moving;
  /** Where on the map the press was. */
  readonly from: Point;
  /** Where the view was when it began. */
  readonly viewport: Viewport;
  /** Where the pointer is in the window. */
  pointer: Place;
  keys: Pick<Aim, 'isFree' | 'isCopy'>;
}

type Place = Pick<MouseEvent, 'clientX' | 'clientY'>;

/** What React Flow and the presses before it tell a drag. */
export interface CardDrag {
  /** Before React Flow begins a drag, which it does only after some pixels. */
  readonly onPress: (press: Place & Pick<PointerEvent, 'pointerId'>) => void;
  readonly onStart: (event: DragEvent, node: CardNode) => void;
  readonly onStep: (event: DragEvent) => void;
  readonly onStop: (event: DragEvent) => void;
}

interface CardDragOptions {
  readonly scene: Scene;
  readonly store: MovingStore;
  readonly frame: RefObject<HTMLElement | null>;
}

/**
 * Dragging cards: while it lasts the map and React Flow are untouched, Escape puts everything back, and the drop is
 * one edit. Ctrl or ⌘ suspends snapping, Alt drops copies; both may be pressed and released meanwhile. Released
 * outside of `frame` it counts as cancelled, and the view, which scrolls as long as the pointer is out there, comes back.
 */
export function useCardDrag({ scene, store, frame }: CardDragOptions): CardDrag {
  const context = useCommandContext();
  const flow = useReactFlow();
  const language = useLanguage();
  const flowStore = useStoreApi();
  const { editor, session } = context.openMap;
  const drag = useRef<Hold | null>(null);
  const pressed = useRef<Point & { readonly pointerId: number }>({ x: 0, y: 0, pointerId: 0 });
  const listening = useRef(new AbortController());
  const edge = useMemo(() => createEdgePan(flow, frame), [flow, frame]);
  useEffect(
    () => () => {
      listening.current.abort();
      edge.stop();
    },
    [edge],
  );

  const mapPoint = ({ clientX, clientY }: Place): Point =>
    flow.screenToFlowPosition({ x: clientX, y: clientY }, { snapToGrid: false });
  const show = (): void => {
    if (drag.current === null) return;
    const { at, from, pointer, keys } = drag.current;
    const to = mapPoint(pointer);
    store.set(at({ shift: { x: to.x - from.x, y: to.y - from.y }, ...keys, ...viewOf(flowStore.getState()) }));
  };
  const end = (): Moving | null => {
    const last = store.get();
    listening.current.abort();
    edge.stop();
    drag.current = null;
    store.set(null);
    return last;
  };
  const putBack = (): void => {
    const { viewport } = drag.current ?? {};
    end();
    if (viewport !== undefined) void flow.setViewport(viewport);
  };
  // Nothing else is done by keys while cards are held: undoing or deleting would take them out of the hand.
  const takeKey = useEvent((event: KeyboardEvent): void => {
    if (drag.current === null) return;
    event.preventDefault();
    // That a key is let go everybody may know, or it would be held for ever there.
    if (event.type === 'keydown') event.stopPropagation();
    if (event.type === 'keydown' && event.key === 'Escape') return putBack();
    drag.current.keys = keysOf(event);
    show();
  });
  const lose = useEvent((): void => {
    if (drag.current !== null) putBack();
  });
  // A second finger means the view.
  const takeFinger = useEvent(({ touches }: TouchEvent): void => {
    if (drag.current !== null && touches.length > 1) putBack();
  });

  // While the view scrolls, what is held stays under the pointer.
  const showNow = useEvent(show);
  useEffect(
    () => flowStore.subscribe((state, before) => void (state.transform !== before.transform && showNow())),
    [flowStore, showNow],
  );

  return {
    onPress: (press) => {
      pressed.current = { ...mapPoint(press), pointerId: press.pointerId };
    },
    onStart: useEvent((event, { id }) => {
      if (!scene.cards.has(id)) return;
      const { touchpoints } = session.getState().selection;
      const others = [...touchpoints].filter((each) => each !== id && isFree(scene, each));
      const hidden = journeysThatAre('hidden', session.getState().visibility);
      drag.current = {
        at: beginMove({
          map: editor.getMap(),
          scene,
          ids: touchpoints.has(id) ? [id, ...others] : [id],
          hidden,
          language,
          measure: browserMeasure,
        }),
        from: pressed.current,
        viewport: flow.getViewport(),
        pointer: placeOf(event),
        keys: keysOf(event),
      };
      listening.current = new AbortController();
      const options = { signal: listening.current.signal, capture: true };
      window.addEventListener('keydown', takeKey, options);
      window.addEventListener('keyup', takeKey, options);
      window.addEventListener('touchstart', takeFinger, options);
      whenPressIsLost({ pointerId: pressed.current.pointerId, signal: listening.current.signal }, lose);
      // React Flow takes the end of a touch that the browser broke off for a release.
      window.addEventListener('touchcancel', lose, options);
      show();
    }),
    onStep: useEvent((event) => {
      if (drag.current === null) return;
      drag.current.pointer = placeOf(event);
      drag.current.keys = keysOf(event);
      edge.at(drag.current.pointer);
      show();
    }),
    onStop: useEvent((event) => {
      if (drag.current === null) return;
      if (!isOver(frame.current, placeOf(event))) return putBack();
      drag.current.pointer = placeOf(event);
      drag.current.keys = keysOf(event);
      show();
      const moving = end();
      if (moving !== null) drop(context, scene, moving);
    }),
  };
}

function drop(context: CommandContext, scene: Scene, { ids, shift, isCopy, insertion }: Moving): void {
  if (shift.x === 0 && shift.y === 0) return;
  const [first] = ids;
  if (isCopy) copyBy(context, ids, shift);
  else if (insertion !== null && first !== undefined)
    spliceInto(context, first, { link: insertion.link, corner: insertion.landing });
  else {
    const corners = [...ids].flatMap((id) => {
      const card = scene.cards.get(id);
      return card === undefined ? [] : [[id, { x: card.x + shift.x, y: card.y + shift.y }]];
    });
    moveTouchpoints(context, Object.fromEntries(corners) as Record<Id, Point>);
  }
}

const isFree = ({ cards }: Scene, id: Id): boolean => cards.get(id)?.touchpoint.isLocked === false;

const placeOf = (event: DragEvent): Place => ('changedTouches' in event ? event.changedTouches[0]! : event);

const keysOf = ({
  ctrlKey,
  metaKey,
  altKey,
}: Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'altKey'>): Pick<Aim, 'isFree' | 'isCopy'> => ({
  isFree: ctrlKey || metaKey,
  isCopy: altKey,
});
