import { useEffect, useState } from 'react';
import { fail, ok, type Id, type Result } from '#model';
import { openMap, type EditableMap } from '#editor';
import type { Storage, StorageProblem, StoredMap } from '#storage';
import { askToKeep } from './ask-to-keep.ts';
import { finishBeforeReload } from './before-reload.ts';
import { now } from './clock.ts';
import { keepAnnotator, keptAnnotator } from './keep-annotator.ts';
import { createKeptTexts, type KeptTexts } from './kept-texts/index.ts';
import { keepOrganisation, keptOrganisation } from './keep-organisation.ts';
import { keepVersions } from './keep-versions.ts';
import { onScreen } from './on-screen.ts';
import { SESSION_KEY, rememberSession } from './remember-session.ts';
import { NARROW } from './use-one-panel.ts';

// Where panels lie over the canvas, a map opens without them.
const CLOSED = { isLeftOpen: false, isRightOpen: false, isRightWaiting: false, isExperienceOpen: false };
const isNarrow = (): boolean => matchMedia(NARROW).matches;

export interface OpenStoredMap {
  readonly openMap: EditableMap;
  readonly stored: StoredMap;
  readonly keptTexts: KeptTexts;
}

/** `thrown`: something broke on the way that never should. */
export type OpeningProblem = StorageProblem | { readonly code: 'thrown'; readonly reason: string };

interface Opening {
  /** Null while the map is being opened. */
  readonly result: Result<OpenStoredMap, OpeningProblem> | null;
  readonly again: () => void;
}

/** Opens a stored map and joins editor and storage: what changes here is saved, what changes elsewhere is received. */
export function useStoredMap(storage: Storage, id: Id): Opening {
  const [result, setResult] = useState<Opening['result']>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    const leave: (() => void)[] = [];
    const open = async (): Promise<Result<OpenStoredMap, OpeningProblem>> => {
      const [opened, saved, annotator, organisation] = await Promise.all([
        storage.openStoredMap(id),
        storage.device.get(SESSION_KEY, id),
        keptAnnotator(storage),
        keptOrganisation(storage),
      ]);
      if (!opened.ok) return opened;
      const stored = opened.value;
      leave.push(() => void stored.close());
      const map = openMap(id, stored.map, { now, saved });
      map.session.setState(({ annotating }) => ({
        annotating: { ...annotating, annotator },
        organisation,
        ...(isNarrow() && CLOSED),
      }));
      if (isCurrent) leave.unshift(...join(storage, stored, map));
      const keptTexts = createKeptTexts({ drafts: storage.openDrafts(id), now, open: { map, stored } });
      leave.unshift(keptTexts.close);
      return ok({ openMap: map, stored, keptTexts });
    };
    const leaveAll = (): void => leave.splice(0).forEach((step) => step());
    const show = async (): Promise<void> => {
      setResult(null);
      const next = await open().catch(broken);
      if (!isCurrent || !next.ok) leaveAll();
      if (isCurrent) setResult(next);
    };
    void show();
    return () => {
      isCurrent = false;
      leaveAll();
    };
  }, [storage, id, attempt]);
  return { result, again: () => setAttempt((before) => before + 1) };
}

/** Returns the ways to part them. */
const join = (storage: Storage, stored: StoredMap, map: EditableMap): (() => void)[] => [
  map.editor.subscribe((change, source) => source !== 'elsewhere' && stored.save(change)),
  stored.onElsewhere(map.editor.receive),
  keepVersions(storage.versions, map, stored),
  rememberSession(storage.device, map),
  keepAnnotator(storage, map),
  keepOrganisation(storage, map),
  askToKeep(storage, map),
  warnBeforeLoss(stored),
  finishBeforeReload(stored.flush),
  onScreen.attach(map),
];

function broken(error: unknown): Result<never, OpeningProblem> {
  console.error(error);
  return fail({ code: 'thrown', reason: error instanceof Error ? error.message : String(error) });
}

/** Asks before the page goes while something could not be saved. */
function warnBeforeLoss(stored: StoredMap): () => void {
  const ask = (event: BeforeUnloadEvent): void => {
    if (stored.pending()) event.preventDefault();
  };
  window.addEventListener('beforeunload', ask);
  return () => window.removeEventListener('beforeunload', ask);
}
