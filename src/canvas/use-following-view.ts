import { useStoreApi, type ReactFlowState } from '@xyflow/react';
import { useLayoutEffect } from 'react';
import { useEvent } from './use-event.ts';

/** What is seen of the map: where its origin lies, on whole pixels of the screen so that nothing that moves is blurred, how large it is drawn, and the room, CSS px. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Writes what follows the view straight to its elements: in the frame in which the map moves and without a render, and
 * anew after each render. What is written is not in the element's `style` property too.
 */
export function useFollowingView(write: (view: View) => void): void {
  const store = useStoreApi();
  const follow = useEvent(write);
  useLayoutEffect(() => follow(viewOf(store.getState())));
  useLayoutEffect(
    () =>
      store.subscribe((now, before) => {
        const isSame = now.transform === before.transform && now.width === before.width && now.height === before.height;
        if (!isSame) follow(viewOf(now));
      }),
    [store, follow],
  );
}

function viewOf({ transform: [x, y, zoom], width, height }: ReactFlowState): View {
  return { x: whole(x), y: whole(y), zoom, width, height };
}

const whole = (length: number): number => Math.round(length * devicePixelRatio) / devicePixelRatio;
