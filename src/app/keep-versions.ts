import type { OpenMap } from '#editor';
import type { JourneyMap } from '#model';
import type { StoredMap, Versions } from '#storage';
import { whenIdle } from '#ui';

/**
 * Milliseconds: of a pause in which there is time to keep how the map was before; of rest after which an edited map is
 * kept as a version; and the most that edits wait for either.
 */
const PAUSE = 2_000;
const REST = 60_000;
const MOST = 5 * 60_000;

interface Timing {
  readonly pause: number;
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
  { pause, rest, most }: Timing = { pause: PAUSE, rest: REST, most: MOST },
): () => void {
  /** How the map was before the first edit, until it is kept. */
  let before: JourneyMap | null = editor.getMap();
  let isEdited = false;
  let pausing: ReturnType<typeof setTimeout> | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let callOff = (): void => {};

  const keep = (map: JourneyMap): void => {
    callOff = whenIdle(() => void versions.keep(id, { map, kind: 'automatic' }));
  };
  const keepBefore = (): void => {
    clearTimeout(pausing);
    if (before !== null) keep(before);
    before = null;
  };
  const keepNow = (): void => {
    keepBefore();
    clearTimeout(resting);
    clearTimeout(waiting);
    waiting = undefined;
    keep(editor.getMap());
  };
  const stopEditing = editor.subscribe((_, source) => {
    if (source === 'elsewhere') return;
    isEdited = true;
    clearTimeout(pausing);
    pausing = setTimeout(keepBefore, pause);
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
    // Whoever leaves at once may have changed what nobody should have.
    if (isEdited && before !== null) void versions.keep(id, { map: before, kind: 'automatic' });
    clearTimeout(pausing);
    clearTimeout(resting);
    clearTimeout(waiting);
  };
}
