import { useReactFlow } from '@xyflow/react';
import { useEffect, type PointerEvent as ReactPointerEvent, type RefObject } from 'react';
import { CARD, freeCorner, snap } from '#model';
import { linkTo, linkToNew, startLinking, stopLinking } from '#commands';
import { useCommandContext } from '#commands/react';
import type { Linking } from '#editor';
import { useSession } from '#editor/react';
import type { Scene } from '#scene';
import { whenPressIsLost } from '#ui';
import { useEvent } from '../use-event.ts';
import { createEdgePan } from './edge-pan.ts';
import { cardAt } from './hit.ts';
import { isOver } from './is-over.ts';

interface Place {
  readonly clientX: number;
  readonly clientY: number;
}

/** Begins linking by a press: a drag leads to where it is released, a press alone lets the card be chosen by the next one. */
export type BeginLinking = (
  linking: NonNullable<Linking>,
  press: ReactPointerEvent,
  options?: { isTapOurs: boolean },
) => void;

/** A press that moves less than this is none, CSS px. */
const SLACK = 4;

interface ConnectingOptions {
  readonly scene: Scene;
  readonly frame: RefObject<HTMLElement | null>;
}

/** Linking and re-connecting by dragging, by two presses and by keys. Escape, or a press beside the cards, cancels. */
export function useConnecting({ scene, frame }: ConnectingOptions): {
  isLinking: boolean;
  beginLinking: BeginLinking;
} {
  const context = useCommandContext();
  const flow = useReactFlow();
  const { editor, session } = context.openMap;
  const isLinking = useSession(({ linking }) => linking !== null);
  const cardUnder = useEvent(({ clientX, clientY }: Place) =>
    cardAt(scene, flow.screenToFlowPosition({ x: clientX, y: clientY })),
  );

  const choose = useEvent((place: Place): void => {
    const card = cardUnder(place);
    const { linking } = session.getState();
    const isBack = card === null || (linking?.kind === 'new' && card === linking.source);
    if (isBack) stopLinking(context);
    else linkTo(context, card);
    swallow('dblclick');
  });

  const drop = useEvent((place: Place): void => {
    const card = cardUnder(place);
    if (card !== null) {
      if (!linkTo(context, card)) stopLinking(context);
    } else if (isOver(frame.current, place)) {
      const { x, y } = flow.screenToFlowPosition({ x: place.clientX, y: place.clientY });
      linkToNew(context, { at: freeCorner(editor.getMap(), snap({ x: x - CARD.width / 2, y: y - CARD.height / 2 })) });
    } else stopLinking(context);
  });

  useEffect(() => {
    if (!isLinking) return;
    const stop = new AbortController();
    const options = { signal: stop.signal, capture: true };
    // While a card is being chosen, a press neither selects nor drags nor opens anything on the canvas.
    const take = (event: MouseEvent): void => {
      if (event.button !== 0 || !isOnMap(event.target, frame.current)) return;
      event.stopPropagation();
      if (event.type === 'click') choose(event);
    };
    for (const type of ['pointerdown', 'mousedown', 'click', 'dblclick'] as const)
      window.addEventListener(type, take, options);
    window.addEventListener(
      'contextmenu',
      (event) => {
        if (!isOnMap(event.target, frame.current)) return;
        event.preventDefault();
        event.stopPropagation();
        stopLinking(context);
      },
      options,
    );
    window.addEventListener(
      'keydown',
      (event) => {
        const isOurs = event.target === document.body || isOnMap(event.target, frame.current);
        const { focus } = session.getState();
        if (event.key === 'Escape') stopLinking(context);
        else if (isOurs && (event.key === 'Enter' || event.key === ' ') && focus !== null) linkTo(context, focus);
        else return;
        event.preventDefault();
        event.stopPropagation();
      },
      options,
    );
    return () => stop.abort();
  }, [isLinking, context, session, frame, choose]);

  const beginLinking: BeginLinking = useEvent((linking, press, { isTapOurs } = { isTapOurs: true }) => {
    if (press.button !== 0) return;
    press.stopPropagation();
    const { clientX, clientY, pointerId } = press;
    const stop = new AbortController();
    const options = { signal: stop.signal, capture: true };
    const pan = createEdgePan(flow, frame);
    let isDrag = false;
    const end = (place: Place | null): void => {
      stop.abort();
      pan.stop();
      if (isDrag) {
        swallow('click');
        if (place === null) stopLinking(context);
        else drop(place);
      } else if (place !== null && isTapOurs) {
        swallow('click');
        startLinking(context, linking);
      }
    };
    const isOurs = (event: PointerEvent): boolean => event.pointerId === pointerId;
    window.addEventListener(
      'pointermove',
      (event) => {
        if (!isOurs(event)) return;
        if (!isDrag && Math.hypot(event.clientX - clientX, event.clientY - clientY) > SLACK) {
          isDrag = true;
          startLinking(context, linking);
        }
        if (isDrag) pan.at(event);
      },
      options,
    );
    window.addEventListener('pointerup', (event) => isOurs(event) && end(event), options);
    whenPressIsLost({ pointerId, signal: stop.signal }, () => end(null));
    window.addEventListener('keydown', (event) => event.key === 'Escape' && end(null), options);
  });
  return { isLinking, beginLinking };
}

const isOnMap = (target: EventTarget | null, frame: HTMLElement | null): boolean =>
  target instanceof Element && frame?.contains(target) === true;

/** The click that follows a drag or the press that began it all, and the second click on a chosen card, mean nothing more. */
function swallow(type: 'click' | 'dblclick'): void {
  const stop = new AbortController();
  const options = { signal: stop.signal, capture: true };
  window.addEventListener(type, (event) => event.stopImmediatePropagation(), options);
  if (type === 'click') window.addEventListener('pointerdown', () => stop.abort(), options);
  // A finger's click comes late, and a second click counts for half a second.
  setTimeout(() => stop.abort(), type === 'click' ? 400 : 600);
}
