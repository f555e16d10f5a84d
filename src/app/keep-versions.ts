import type { OpenMap } from '#editor';
import type { JourneyMap } from '#model';
import type { StoredMap, Versions } from '#storage';
import { whenIdle } from '#ui';

/** Milliseconds: of rest after which an edited map is kept as a version, and the most that edits wait for it. */
const REST = 60_000;
const MOST = 5 * 60_000;

interface Timing {
  readonly rest: number;
  readonly most: number;
}

/**
 * Keeps versions of an open map while it is edited in this tab: how it was before the first edit, and then whenever
 * the editing rests or goes on for minutes. Always in idle time, and without a word if it fails: a version is never in
 * the way of an edit, and gives its room to what is to be saved. Returns the way to stop.
 */
export function keepVersions(
  versions: Pick<Versions, 'keep' | 'makeRoom'>,
  { id, editor }: Pick<OpenMap, 'id' | 'editor'>,
  stored: Pick<StoredMap, 'onStatus'>,
  { rest, most }: Timing = { rest: REST, most: MOST },
): () => void {
  let beforeEditing: JourneyMap | null = editor.getMap();
  let resting: ReturnType<typeof setTimeout> | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let callOff = (): void => {};

  const keep = (map: JourneyMap): void => {
    callOff = whenIdle(() => void versions.keep(id, { map, kind: 'automatic' }));
  };
  const keepNow = (): void => {
    clearTimeout(resting);
    clearTimeout(waiting);
    waiting = undefined;
    keep(editor.getMap());
  };
  const stopEditing = editor.subscribe((_, source) => {
    if (source === 'elsewhere') return;
    if (beforeEditing !== null) keep(beforeEditing);
    beforeEditing = null;
    clearTimeout(resting);
    resting = setTimeout(keepNow, rest);
    waiting ??= setTimeout(keepNow, most);
  });
  const stopStatus = stored.onStatus((status) => {
    if (status.state === 'failed' && status.problem.code === 'quotaExceeded') void versions.makeRoom();
  });
  return () => {
    stopEditing();
    stopStatus();
    callOff();
    clearTimeout(resting);
    clearTimeout(waiting);
  };
}
