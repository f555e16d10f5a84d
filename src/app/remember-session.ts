import { rememberedSession, type OpenMap } from '#editor';
import type { Device } from '#storage';

export const SESSION_KEY = 'session';

/** Milliseconds of rest after which the end of a stream of changes, such as panning, is remembered. */
const REST = 100;

/**
 * Keeps the session of an open map on this device. The first change is written at once, for what is begun while the
 * page goes is seldom finished; those that follow it closely when they have come to rest. Returns the way to stop.
 */
export function rememberSession(
  device: Pick<Device, 'set'>,
  { id, session }: Pick<OpenMap, 'id' | 'session'>,
): () => void {
  let resting: ReturnType<typeof setTimeout> | undefined;
  let isStale = false;
  const write = (): void => {
    isStale = false;
    void device.set(SESSION_KEY, rememberedSession(session.getState()), id);
  };
  const writeIfStale = (): void => {
    if (isStale) write();
  };
  const rest = (): void => {
    resting = undefined;
    writeIfStale();
  };
  const stop = session.subscribe(() => {
    isStale = true;
    if (resting === undefined) write();
    clearTimeout(resting);
    resting = setTimeout(rest, REST);
  });
  window.addEventListener('pagehide', writeIfStale);
  return () => {
    stop();
    clearTimeout(resting);
    window.removeEventListener('pagehide', writeIfStale);
    writeIfStale();
  };
}
