import { useDeferredValue, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Selection } from '#editor';
import { useOpenMap, useSession } from '#editor/react';

interface Subject {
  /** What is shown: it follows what is selected when there is time for it. */
  readonly selection: Selection;
  /** Shows at once what is selected; whether it was not shown yet. */
  readonly catchUp: () => boolean;
}

/**
 * What the inspector shows. Whoever runs along the rows of the table, or the cards, with a key held down does not wait
 * for it; but what is pressed or typed there must never go to what was selected before.
 */
export function useSubject(): Subject {
  const { session } = useOpenMap();
  const selected = useSession((state) => state.selection);
  const deferred = useDeferredValue(selected);
  const [asked, setAsked] = useState<Selection | null>(null);
  const selection = asked === selected ? selected : deferred;
  const catchUp = (): boolean => {
    const now = session.getState().selection;
    if (now === selection) return false;
    flushSync(() => setAsked(now));
    return true;
  };
  return { selection, catchUp };
}
