import { useContext, useLayoutEffect, useRef, useState } from 'react';
import { DraftKeeperContext, newDraftKey, type DraftKeeper } from './draft-keeper.ts';

export interface Draft {
  /** What the field shows. */
  readonly text: string;
  /** Whether there is something typed that is not committed. */
  readonly isDirty: boolean;
  readonly type: (text: string) => void;
  /** Commits what is typed, or this in its place. */
  readonly commit: (text?: string) => void;
  readonly revert: () => void;
}

/**
 * Text in a field that belongs to the document only once it is committed. While nothing is typed
 * the field follows `value`; a draft survives changes from outside, and is committed when the
 * field disappears or the page is left; until then the `DraftKeeper` around has it. So nothing typed is ever lost.
 * `onPlan` writes what `onCommit` would and nothing else, where that says or shows something besides.
 *
 * A field that is re-used for another record needs a `key` of that record's id.
 */
export const useDraft = (
  value: string,
  onCommit: (value: string) => void,
  onPlan: (value: string) => void = onCommit,
): Draft => {
  const keeper = useContext(DraftKeeperContext);
  const [key] = useState(newDraftKey);
  const [draft, setDraft] = useState<string | null>(null);
  const latest = useRef({ draft, value, onCommit, onPlan, keeper, key });
  useLayoutEffect(() => {
    latest.current = { ...latest.current, value, onCommit, onPlan, keeper };
  });

  const set = (text: string | null): void => {
    latest.current.draft = text;
    setDraft(text);
  };
  const type = (text: string): void => {
    set(text);
    if (text === value) keeper.drop(key);
    else keeper.keep({ key, text, plan: () => latest.current.onPlan(text) });
  };
  const commit = (text = latest.current.draft): void => {
    latest.current.draft = text;
    flush(latest.current);
    set(null);
  };
  const revert = (): void => {
    set(null);
    keeper.drop(key);
  };

  useLayoutEffect(() => () => flush(latest.current), []);
  useLayoutEffect(() => {
    if (draft === null) return;
    const onHide = (): void => {
      const isForNew = latest.current.value === '';
      flush(latest.current);
      // What was added is not in the field any more; anything else stays as it was typed.
      if (isForNew) setDraft(null);
    };
    // Capturing, so that the text is in the document before anyone saves the document.
    window.addEventListener('pagehide', onHide, { capture: true });
    document.addEventListener('visibilitychange', onHide, { capture: true });
    return () => {
      window.removeEventListener('pagehide', onHide, { capture: true });
      document.removeEventListener('visibilitychange', onHide, { capture: true });
    };
  }, [draft]);

  return {
    text: draft ?? value,
    isDirty: draft !== null && draft !== value,
    type,
    commit,
    revert,
  };
};

interface Latest {
  draft: string | null;
  readonly value: string;
  readonly onCommit: (value: string) => void;
  readonly onPlan: (value: string) => void;
  readonly keeper: DraftKeeper;
  readonly key: string;
}

/** Commits once: the draft is taken away first, because committing may unmount the field. */
const flush = (latest: Latest): void => {
  const { draft, value, onCommit, onPlan, keeper, key } = latest;
  latest.draft = null;
  if (draft === null) return;
  if (draft === value) keeper.drop(key);
  else keeper.commit({ key, text: draft, plan: () => onPlan(draft) }, () => onCommit(draft));
};
