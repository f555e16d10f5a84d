import { useEffect, useState } from 'react';
import { panelsAfter, panelsIn, type SessionStore } from '#editor';
import { NARROW } from './use-one-panel.ts';

/** Wide enough for panels beside the map, but not for one that says nothing of what is selected. */
const SCARCE = '(860px <= width < 1366px)';
/** After a press a second one may follow, on the same place: nothing moves under the pointer until then, ms. */
const SECOND_PRESS = 350;

/** Leaves the room to the map where panels would show nothing that is asked for. */
export function usePanelRoom(session: SessionStore): void {
  // Before anything is laid out, for the map is fitted into the room that it finds.
  useState(() => settlePanels(session));
  useEffect(() => {
    const scarce = matchMedia(SCARCE);
    const stop = new AbortController();
    const presses = watchPresses(stop.signal);
    const settle = (): void => settlePanels(session);
    settle();
    scarce.addEventListener('change', settle, { signal: stop.signal });
    const leave = session.subscribe((now, before) => {
      const next = panelsAfter(now, before, { isScarce: scarce.matches });
      if (next === null) return;
      if (next.isRightOpen === true && now.view === before.view) presses.whenOver(settle);
      else session.setState(next);
    });
    return () => {
      leave();
      stop.abort();
    };
  }, [session]);
}

function settlePanels(session: SessionStore): void {
  if (matchMedia(NARROW).matches) return;
  const next = panelsIn(session.getState(), { isScarce: matchMedia(SCARCE).matches });
  if (next !== null) session.setState(next);
}

/** Knows whether a button is held, or a second press may still follow. */
function watchPresses(signal: AbortSignal): { whenOver: (then: () => void) => void } {
  let isHeld = false;
  let last = -Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: (() => void) | null = null;
  const look = (): void => {
    clearTimeout(timer);
    if (waiting === null || isHeld) return;
    const rest = last + SECOND_PRESS - performance.now();
    if (rest > 0) timer = setTimeout(look, rest);
    else {
      const then = waiting;
      waiting = null;
      then();
    }
  };
  const options = { signal, capture: true };
  window.addEventListener(
    'pointerdown',
    () => {
      isHeld = true;
      last = performance.now();
    },
    options,
  );
  for (const type of ['pointerup', 'pointercancel'] as const)
    window.addEventListener(
      type,
      () => {
        isHeld = false;
        last = performance.now();
        look();
      },
      options,
    );
  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    whenOver: (then) => {
      waiting = then;
      look();
    },
  };
}
