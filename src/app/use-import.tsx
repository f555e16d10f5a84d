import { useCallback, useState, type ReactNode } from 'react';
import type { JourneyMap } from '#model';
import { useText } from '#i18n/react';
import { ImportDialog } from '#library';
import { outcomeInWords, readFiles, readText, type ReadOutcome } from './read-files.ts';

export interface Importing {
  readonly openFiles: (files: readonly File[]) => void;
  readonly paste: (text: string) => void;
  /** The dialog that asks about what was read, file after file. */
  readonly dialog: ReactNode;
}

/** Reads files and asks before anything is stored. `onAccept` stores a map that the person wants. */
export function useImport(onAccept: (map: JourneyMap, isLast: boolean) => void): Importing {
  const t = useText();
  const [waiting, setWaiting] = useState<readonly ReadOutcome[]>([]);
  const [count, setCount] = useState(0);
  const ask = useCallback((outcomes: readonly ReadOutcome[]): void => {
    setWaiting(outcomes);
    setCount(outcomes.length);
  }, []);
  const openFiles = useCallback((files: readonly File[]) => void readFiles(files).then(ask), [ask]);
  const paste = useCallback((text: string) => ask([readText(text)]), [ask]);

  const [current, ...rest] = waiting;
  const dialog = current !== undefined && (
    <ImportDialog
      key={waiting.length}
      fileName={current.fileName}
      outcome={outcomeInWords(current, t)}
      position={count > 1 ? { at: count - rest.length, of: count } : undefined}
      onAccept={() => {
        setWaiting(rest);
        if (current.result.ok) onAccept(current.result.value.map, rest.length === 0);
      }}
      onCancel={() => setWaiting(rest)}
    />
  );
  return { openFiles, paste, dialog };
}
