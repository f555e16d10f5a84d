import type { OpenMap } from '#editor';
import type { Storage } from '#storage';

const KEY = 'askedToKeep';

/** So many edits say that somebody really works here. */
const ENOUGH = 10;

/** Milliseconds until a browser that has said no is asked again, as it may know this page better then. */
const AGAIN = 30 * 24 * 60 * 60_000;

/**
 * Asks the browser to keep the maps of this device when room is short: when somebody has really worked on a map, since
 * some browsers ask the person, who then knows what for. The library shows the answer. Returns the way to stop.
 */
export function askToKeep(
  { device, quota, place }: Pick<Storage, 'device' | 'quota' | 'place'>,
  { editor }: Pick<OpenMap, 'editor'>,
): () => void {
  let edits = 0;
  const ask = async (): Promise<void> => {
    const { isPersisted } = await quota.estimate();
    const askedAt = await device.get(KEY);
    if (isPersisted || (typeof askedAt === 'number' && Math.abs(Date.now() - askedAt) < AGAIN)) return;
    await device.set(KEY, Date.now());
    await quota.requestPersistence();
  };
  const stop = editor.subscribe((_, source) => {
    if (source === 'elsewhere' || ++edits < ENOUGH) return;
    stop();
    if (place === 'device') void ask();
  });
  return stop;
}
