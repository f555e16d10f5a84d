import { useEffect } from 'react';
import type { SessionStore } from '#editor';
import { isBusy, isWriting } from './keyboard-state.ts';

/** Shows nothing but the map, on the whole screen where the browser lets it; or ends that. */
export function toggleFullScreen(session: SessionStore): void {
  const isOn = !session.getState().isFullScreen;
  session.setState({ isFullScreen: isOn });
  const page = document.documentElement;
  // Telephones know no full screen, and a browser may refuse it: then the map fills the window.
  if (isOn && 'requestFullscreen' in page) page.requestFullscreen().catch(() => undefined);
  if (!isOn) leaveScreen();
}

function leaveScreen(): void {
  if (document.fullscreenElement !== null) void document.exitFullscreen();
}

/** Ends the full screen with the browser's own way out, and with Escape where the browser has none. */
export function useFullScreen(session: SessionStore): void {
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const end = (): void => {
      if (document.fullscreenElement === null) session.setState({ isFullScreen: false });
    };
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || isBusy() || isWriting(event.target)) return;
      if (session.getState().isFullScreen) toggleFullScreen(session);
    };
    document.addEventListener('fullscreenchange', end, { signal });
    window.addEventListener('keydown', press, { signal });
    return () => {
      stop.abort();
      session.setState({ isFullScreen: false });
      leaveScreen();
    };
  }, [session]);
}
