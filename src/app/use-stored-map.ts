import { useEffect, useState } from 'react';
import { ok, type Id, type Result } from '#model';
import { openMap, startAnnotating, type OpenMap, type Session } from '#editor';
import type { Storage, StorageProblem, StoredMap } from '#storage';
import { now } from './clock.ts';
import { keepAnnotator, keptAnnotator } from './keep-annotator.ts';
import { onScreen } from './on-screen.ts';
import { SESSION_KEY, rememberSession } from './remember-session.ts';
import { NARROW } from './use-one-panel.ts';

// Where panels lie over the canvas, a map opens without them.
const CLOSED = { isLeftOpen: false, isRightOpen: false, isExperienceOpen: false };
const isNarrow = (): boolean => matchMedia(NARROW).matches;

export interface OpenStoredMap {
  readonly openMap: OpenMap;
  readonly stored: StoredMap;
}

/** Opens a stored map and joins editor and storage: what changes here is saved, what changes elsewhere is received. */
export function useStoredMap(storage: Storage, id: Id): Result<OpenStoredMap, StorageProblem> | null {
  const [result, setResult] = useState<Result<OpenStoredMap, StorageProblem> | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const leave: (() => void)[] = [];
    setResult(null);
    void Promise.all([storage.openMap(id), storage.device.get(SESSION_KEY, id), keptAnnotator(storage)]).then(
      ([opened, saved, annotator]) => {
        if (!opened.ok) return isCurrent && setResult(opened);
        const stored = opened.value;
        leave.push(() => void stored.close());
        if (!isCurrent) return leave.forEach((step) => step());
        const remembered = saved as Partial<Session> | undefined;
        const annotating = startAnnotating({ ...remembered?.annotating, annotator });
        const map = openMap(id, stored.map, { now, saved: { ...remembered, annotating, ...(isNarrow() && CLOSED) } });
        leave.unshift(
          map.editor.subscribe((change, source) => source !== 'elsewhere' && stored.save(change)),
          stored.onElsewhere(map.editor.receive),
          rememberSession(storage.device, map),
          keepAnnotator(storage, map),
          warnBeforeLoss(stored),
          onScreen.attach(map),
        );
        setResult(ok({ openMap: map, stored }));
      },
    );
    return () => {
      isCurrent = false;
      leave.forEach((step) => step());
    };
  }, [storage, id]);
  return result;
}

/** Asks before the page goes while something could not be saved. */
function warnBeforeLoss(stored: StoredMap): () => void {
  const ask = (event: BeforeUnloadEvent): void => {
    if (stored.pending()) event.preventDefault();
  };
  window.addEventListener('beforeunload', ask);
  return () => window.removeEventListener('beforeunload', ask);
}
