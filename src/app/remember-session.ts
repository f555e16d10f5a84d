import { ok } from '#model';
import { rememberedSession, type OpenMap } from '#editor';
import type { Device } from '#storage';
import { finishBeforeReload } from './before-reload.ts';

export const SESSION_KEY = 'session';

/** Milliseconds of rest after which the end of a stream of changes, such as panning, is remembered. */
const REST = 100;

/** Milliseconds that a stream which never rests, such as typing a comment, is at most ahead of what is remembered. */
const LONGEST = 250;

/**
 * Keeps the session of an open map on this device. The first change is written at once, for what is begun while the
 * page goes is seldom finished; those that follow it closely when they have come to rest, or have gone on for long. Returns the way to stop.
 */
export function rememberSession(
  device: Pick<Device, 'set'>,
  { id, session }: Pick<OpenMap, 'id' | 'session'>,
): () => void {
  let resting: ReturnType<typeof setTimeout> | undefined;
  let due: ReturnType<typeof setTimeout> | undefined;
  let isStale = false;
  const write = async (): Promise<void> => {
    isStale = false;
    clearTimeout(due);
    due = undefined;
    await device.set(SESSION_KEY, rememberedSession(session.getState()), id);
  };
  const writeIfStale = (): void => {
    if (isStale) void write();
  };
  // Where it cannot be written it keeps nobody from reloading.
  const forget = finishBeforeReload(() => write().then(() => ok(null)));
  const rest = (): void => {
    resting = undefined;
    writeIfStale();
  };
  const stop = session.subscribe(() => {
    isStale = true;
    if (resting === undefined) void write();
    else due ??= setTimeout(writeIfStale, LONGEST);
    clearTimeout(resting);
    resting = setTimeout(rest, REST);
  });
  window.addEventListener('pagehide', writeIfStale);
  return () => {
    stop();
    forget();
    clearTimeout(resting);
    clearTimeout(due);
    window.removeEventListener('pagehide', writeIfStale);
    writeIfStale();
  };
}
