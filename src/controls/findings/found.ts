import type { Findings } from '#analysis';
import type { EditorReader } from '#editor';
import type { findingSentence } from '#speech';

/** What is known of an open map's findings; null until they were looked for. */
export interface Found {
  readonly current: () => Findings | null;
  /** How they are said comes with them, late, like the rules it speaks of. */
  readonly sentence: () => typeof findingSentence | null;
  readonly set: (findings: Findings, sentence: typeof findingSentence) => void;
  /** Returns how to hear of it no more. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** What is known of an open map is known to all who ask. */
const ofEditors = new WeakMap<EditorReader, Found>();

export function foundOf(editor: EditorReader): Found {
  const found = ofEditors.get(editor) ?? createFound();
  ofEditors.set(editor, found);
  return found;
}

function createFound(): Found {
  let current: Findings | null = null;
  let said: typeof findingSentence | null = null;
  const listeners = new Set<() => void>();
  return {
    current: () => current,
    sentence: () => said,
    set: (findings, sentence) => {
      current = findings;
      said = sentence;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
