import type { Findings } from '#analysis';
import type { EditorReader } from '#editor';

/** What is known of an open map's findings; null until they were looked for. */
export interface Found {
  readonly current: () => Findings | null;
  readonly set: (findings: Findings) => void;
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
  const listeners = new Set<() => void>();
  return {
    current: () => current,
    set: (findings) => {
      current = findings;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
