import { useLayoutEffect, useRef, useState } from 'react';

export interface Draft {
  /** What the field shows. */
  readonly text: string;
  /** Whether there is something typed that is not committed. */
  readonly isDirty: boolean;
  readonly type: (text: string) => void;
  readonly commit: () => void;
  readonly revert: () => void;
}

/**
 * Text in a field that belongs to the document only once it is committed. While nothing is typed
 * the field follows `value`; a draft survives changes from outside, and is committed when the
 * field disappears or the page is left, so that nothing typed is ever lost.
 *
 * A field that is re-used for another record needs a `key` of that record's id.
 */
export const useDraft = (value: string, onCommit: (value: string) => void): Draft => {
  const [draft, setDraft] = useState<string | null>(null);
  const latest = useRef({ draft, value, onCommit });
  useLayoutEffect(() => {
    latest.current = { ...latest.current, value, onCommit };
  });

  const keep = (text: string | null): void => {
    latest.current.draft = text;
    setDraft(text);
  };
  const commit = (): void => {
    flush(latest.current);
    keep(null);
  };

  useLayoutEffect(() => () => flush(latest.current), []);
  useLayoutEffect(() => {
    if (draft === null) return;
    const onHide = (): void => flush(latest.current);
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
    type: keep,
    commit,
    revert: () => keep(null),
  };
};

interface Latest {
  draft: string | null;
  readonly value: string;
  readonly onCommit: (value: string) => void;
}

/** Commits once: the draft is taken away first, because committing may unmount the field. */
const flush = (latest: Latest): void => {
  const { draft, value, onCommit } = latest;
  latest.draft = null;
  if (draft !== null && draft !== value) onCommit(draft);
};
